package id.tayang.notification;

/**
 * A message in the outbox on its way to one recipient.
 *
 * @param id of the message, see {@link Letter#id()}
 * @param enclosure see {@link Enclosure}; null for none
 * @param attempts how often it was tried before
 */
record Post(String id, String recipient, String subject, String body, String enclosure, int attempts) {}
