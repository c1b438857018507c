package id.tayang.opd;

import java.time.Instant;

/**
 * Where a step of setting up a site stands.
 *
 * @param host full name of the site
 * @param words what was done, or what hinders
 * @param attempts how often it was tried
 */
record ProvisioningNote(
        String kasus, String host, ProvisioningStep step, boolean done, String words, int attempts, Instant at) {}
