package id.tayang.publishing;

import java.time.Instant;

/** What is said of an article that was taken from the public site. Nothing of the article itself. */
record Withdrawal(WithdrawalReason reason, Instant at) {}
