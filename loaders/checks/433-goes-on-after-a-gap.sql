-- RNE says that care goes on, but the episode before it ended on another day: correct DECOM or the DEC before it. The gap is closed where the episode before it says X1.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DECOM' as column_name, child
from (select *, lag(dec) over (partition by file, return_year, child order by decom, dec) as before_dec, lag(rec) over (partition by file, return_year, child order by decom, dec) as before_rec from returned_episodes)
where rne <> 'S' and before_rec = 'X1' and before_dec < decom;
