-- The Idempotency-Key that a file was sent with, and the digest of what was sent: a picture is kept made anew.
ALTER TABLE file ADD COLUMN sent_key TEXT;
ALTER TABLE file ADD COLUMN sent_digest TEXT;
CREATE UNIQUE INDEX file_by_key ON file (owner_id, sent_key) WHERE sent_key IS NOT NULL;
