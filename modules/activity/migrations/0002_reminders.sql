-- When those who are expected or have registered were reminded.
ALTER TABLE activity ADD COLUMN reminded_at BIGINT;
