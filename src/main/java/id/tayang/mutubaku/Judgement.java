package id.tayang.mutubaku;

/**
 * One line of Tabel 7, but for its number and name.
 *
 * @param note "Catatan hasil penilaian"; may be empty
 * @param action "Tindakan yang harus diambil"; may be empty
 */
record Judgement(Penilaian penilaian, String note, String action) {

    private static final int LONGEST = 2000;

    /** @throws IllegalArgumentException with a text for the assessor */
    Judgement {
        if (note.length() > LONGEST || action.length() > LONGEST) {
            throw new IllegalArgumentException("Catatan dan tindakan paling panjang %d huruf.".formatted(LONGEST));
        }
    }
}
