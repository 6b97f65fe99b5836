-- What went out by a channel, and what of it failed, newest first.
CREATE INDEX notify_outbox_by_channel ON notify_outbox (channel, id);
CREATE INDEX notify_outbox_by_state ON notify_outbox (channel, state, id);
