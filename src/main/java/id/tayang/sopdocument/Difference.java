package id.tayang.sopdocument;

/**
 * Something that the application reads otherwise than it stands in the signed document, or that the document does not say. The
 * owner of the SOP decides about it.
 *
 * @param no row; "" for the SOP as a whole
 * @param bagian column or field
 * @param disahkan the signed text; "" where there is none
 * @param dijalankan what the application goes by
 * @param asal "dikoreksi", "disimpulkan", "dari simbol", "tidak diisi"
 * @param catatan why; "" without
 */
record Difference(String no, String bagian, String disahkan, String dijalankan, String asal, String catatan) {}
