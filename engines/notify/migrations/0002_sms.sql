-- Why a message could not be sent, as the gateway said it.
ALTER TABLE notify_outbox ADD COLUMN error TEXT;
