-- More consultation forms came back than were sent: correct FORMS_SENT or FORMS_RETURNED.
-- Touches: consultation-returned
select file, line, 'FORMS_RETURNED' as column_name, child as child from local_iro_reviews where forms_returned > forms_sent;
