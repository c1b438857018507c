package id.tayang.pemeriksaan;

/**
 * Something that an official should look at before the text goes out.
 *
 * @param butir question of the checklist that it belongs to
 * @param kutipan the words it is about; empty where something is missing
 * @param letak where they stand, in words
 * @param keterangan what it is and what to do
 * @param petunjuk whether it may well be right as it is
 */
record Temuan(String butir, String kutipan, String letak, String keterangan, boolean petunjuk) {

    static final String DIKECUALIKAN = "dikecualikan";
    static final String DATA_PRIBADI = "dataPribadi";
    static final String IZIN_FOTO = "izinFoto";
    static final String TEKS_ALTERNATIF = "teksAlternatif";
    static final String TAUTAN = "tautan";
    static final String KATEGORI_RINGKASAN = "kategoriRingkasan";

    static Temuan wrong(String butir, String kutipan, String letak, String keterangan) {
        return new Temuan(butir, kutipan, letak, keterangan, false);
    }

    static Temuan hint(String butir, String kutipan, String letak, String keterangan) {
        return new Temuan(butir, kutipan, letak, keterangan, true);
    }
}
