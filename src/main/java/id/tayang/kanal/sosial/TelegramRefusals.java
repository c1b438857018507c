package id.tayang.kanal.sosial;

import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.RetryAfter;
import id.tayang.kanal.Wire.Reply.Answered;
import java.util.Locale;

/** What the Bot API means. It has few codes; the rest stands in its descriptions. */
final class TelegramRefusals implements Exchange.Refusals {

    /** No refusal: the text stands there already. */
    static final Rejected UNCHANGED = new Rejected("400", "Teks di Telegram sudah sama.");

    /** No refusal: nothing is left to take away. */
    static final Rejected GONE = new Rejected("400", "Kiriman di Telegram sudah tidak ada.");

    private final Reasons reasons;

    TelegramRefusals(Reasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public Outcome of(Answered answer) {
        var body = answer.body();
        var code = body.path("error_code").asInt(answer.status());
        var says = body.path("description").asText("").toLowerCase(Locale.ROOT);
        if (code == 429) {
            return reasons.throttled(RetryAfter.seconds(
                    body.path("parameters").path("retry_after").asLong()));
        }
        // A token that is no token at all has no such path.
        if (code == 401 || code == 404) {
            return reasons.token(code);
        }
        if (code == 403) {
            return new Rejected(
                    "403",
                    "Bot tidak boleh mengirim ke kanal Telegram. Jadikan bot itu administrator kanal dengan izin mengirim.");
        }
        return code == 400 ? request(says) : reasons.byStatus(code, java.time.Duration.ZERO);
    }

    private Outcome request(String says) {
        if (says.contains("not modified")) {
            return UNCHANGED;
        } else if (says.contains("message to delete not found")) {
            return GONE;
        } else if (says.contains("can't be deleted")) {
            return reasons.unsupported(
                    "Telegram tidak mengizinkan bot menghapus kiriman ini, antara lain bila lebih lama dari 48 jam. Hapus dengan tangan di kanal.");
        } else if (says.contains("can't be edited") || says.contains("message to edit not found")) {
            return reasons.unsupported("Kiriman di Telegram tidak dapat diubah lagi, atau sudah dihapus.");
        } else if (says.contains("chat not found")) {
            return new Rejected(
                    "400",
                    "Kanal Telegram tidak ditemukan. Minta administrator memeriksa tayang.kanal.telegram.kanal.");
        } else if (says.contains("too long")) {
            return new Rejected("400", "Teks terlalu panjang untuk Telegram. Persingkat.");
        } else if (says.contains("photo") || says.contains("image") || says.contains("media")) {
            return new Rejected("400", "Telegram tidak dapat memakai gambarnya. Ganti gambarnya.");
        }
        return reasons.other(400);
    }
}
