-- A consultation form came back from somebody to whom none was sent: correct FORMS_SENT or FORMS_RETURNED.
-- Touches: consultation-returned
select file, line, 'FORMS_RETURNED' as column_name, child as child from local_iro_reviews where not list_has_all(coalesce(forms_sent, []), forms_returned);
