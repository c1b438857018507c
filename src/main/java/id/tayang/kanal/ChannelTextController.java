package id.tayang.kanal;

import id.tayang.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The words of a channel as they will appear, while somebody still writes. Nothing is stored. */
@RestController
class ChannelTextController {

    /** @param teks own words; empty for the standard ones */
    record Draft(String kanal, String judul, String ringkasan, String teks) {}

    /**
     * @param alamat about what the address in the text will be
     * @param panjang as the network counts
     * @param lebih how much too long, 0 when it fits
     */
    record Preview(String kanal, String label, String teks, String alamat, int panjang, int batas, int lebih) {}

    /** More than any network takes, and little work to count. */
    private static final int LONGEST = 100_000;

    private final CurrentUser user;
    private final Channels channels;
    private final FutureAddress address;

    ChannelTextController(CurrentUser user, Channels channels, FutureAddress address) {
        this.user = user;
        this.channels = channels;
        this.address = address;
    }

    @PostMapping("/camunda/api/tayang/kanal/teks")
    Preview preview(@RequestBody Draft draft) {
        user.required();
        var limit = channels.limit(text(draft.kanal()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Kanal itu tidak dipakai di sini. Pilih kanal dari daftar."));
        if (text(draft.judul()).length()
                        + text(draft.ringkasan()).length()
                        + text(draft.teks()).length()
                > LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Teks terlalu panjang untuk kanal mana pun. Persingkat dahulu.");
        }
        var url = address.of(text(draft.judul()));
        var words = ChannelText.of(draft.teks(), draft.judul(), draft.ringkasan(), url, limit);
        return new Preview(
                draft.kanal(),
                channels.label(draft.kanal()),
                words.text(),
                url,
                words.length(),
                words.most(),
                words.over());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
