package id.tayang.kanal.sosial;

import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Outcome.Unknown;
import java.time.Duration;

/** What officials are told where all networks refuse alike. What the network itself says is not repeated: it may quote a token. */
record Reasons(String label) {

    Rejected token(Object code) {
        return new Rejected(
                String.valueOf(code),
                "Token %s ditolak: salah, kedaluwarsa, atau dicabut. Minta administrator memasang token baru, lalu kirim ulang."
                        .formatted(label));
    }

    Rejected forbidden(Object code) {
        return new Rejected(
                String.valueOf(code),
                "%s tidak mengizinkan akun ini melakukannya. Minta administrator memeriksa izin aplikasi dan akun."
                        .formatted(label));
    }

    Rejected duplicate(Object code) {
        return new Rejected(
                String.valueOf(code),
                "%s menolak karena kiriman yang sama baru saja ada. Periksa %s; bila memang belum ada, ubah teksnya."
                        .formatted(label, label));
    }

    Rejected other(Object code) {
        return new Rejected(
                String.valueOf(code),
                "%s menolak kiriman ini (kode %s). Periksa teks dan gambarnya, atau tayangkan dengan tangan."
                        .formatted(label, code));
    }

    Throttled throttled(Duration atLeast) {
        return new Throttled(atLeast, "%s meminta menunggu: terlalu banyak kiriman.".formatted(label));
    }

    Unknown broken() {
        return new Unknown("%s sedang terganggu.".formatted(label));
    }

    /** For answers whose body says nothing. */
    Outcome byStatus(int status, Duration atLeast) {
        if (status == 401) {
            return token("http-401");
        } else if (status == 403) {
            return forbidden("http-403");
        } else if (status == 429) {
            return throttled(atLeast);
        }
        return status == 408 || status >= 500 ? broken() : other("http-" + status);
    }

    Rejected unsupported(String reason) {
        return new Rejected(Rejected.UNSUPPORTED, reason);
    }
}
