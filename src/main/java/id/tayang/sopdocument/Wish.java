package id.tayang.sopdocument;

import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a reader chose.
 *
 * @param versi version of the deployment; null for the newest
 * @param edisi null for the signed text
 * @param kertas null for the office's usual
 */
record Wish(Integer versi, String edisi, String kertas) {

    Edition edition() {
        return edisi == null ? Edition.DISAHKAN : chosen(Edition.class, edisi);
    }

    Paper paper(Paper usual) {
        return kertas == null ? usual : chosen(Paper.class, kertas);
    }

    private static <T extends Enum<T>> T chosen(Class<T> choices, String wish) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(wish))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "Pilihan tidak dikenal. Edisi: disahkan atau dijalankan; kertas: F4 atau A4."));
    }
}
