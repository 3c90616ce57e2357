-- The referral to advocacy is after the day of the extract: correct ADVOCACY_REFERRED_ON, or extractDate in council.json.
-- Touches: advocacy-referrals
select file, line, 'ADVOCACY_REFERRED_ON' as column_name, child from local_advocacy, settings where advocacy_referred_on > extract_date;
