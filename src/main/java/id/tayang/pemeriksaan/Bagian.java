package id.tayang.pemeriksaan;

/**
 * Words that stand together.
 *
 * @param letak where, as an official would say it
 */
record Bagian(String letak, String kata) {}
