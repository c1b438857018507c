package id.tayang.kanal.sosial;

/**
 * How Meta's Graph API is reached.
 *
 * @param api its address
 * @param version such as {@code v26.0}
 * @param applicationSecret signs the token; empty where the application does not ask for it
 */
record GraphSettings(String api, String version, Secret token, Secret applicationSecret) {}
