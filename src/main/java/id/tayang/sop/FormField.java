package id.tayang.sop;

import java.util.Map;

/**
 * A field of a form.
 *
 * @param kelompok variable that holds the field with others of its group; "" for a field that is a variable of its own
 * @param judulKelompok heading of the group
 * @param kunci name within the group, or of the variable
 * @param jenis type of the field, as forms name it ({@code textarea}, {@code radio})
 * @param pilihan label by value; empty for what is no choice
 */
public record FormField(
        String kelompok, String judulKelompok, String kunci, String label, String jenis, Map<String, String> pilihan) {

    /** Whether people write sentences into it. */
    public boolean writing() {
        return jenis.equals("textarea");
    }

    /** Whether what it holds can be read as text. */
    public boolean readable() {
        return writing() || jenis.equals("textfield") || jenis.equals("radio") || jenis.equals("select");
    }

    /** An answer in the words of the form. */
    public String text(String answer) {
        return pilihan.getOrDefault(answer, answer);
    }
}
