-- The review record was sent out before the review was held: correct RECORD_DISTRIBUTED or REVIEW.
-- Touches: record-distributed-on-time
select file, line, 'RECORD_DISTRIBUTED' as column_name, child as child from local_iro_reviews where record_distributed < review;
