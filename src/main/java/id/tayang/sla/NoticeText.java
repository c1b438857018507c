package id.tayang.sla;

import id.tayang.Office;
import id.tayang.notification.Letter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts notices into words. */
@Component
class NoticeText {

    private static final String HELP =
            "Bila ada hambatan, sampaikan kepada atasan; administrator dapat memperpanjang tenggat atau mengalihkan langkah.";

    private final StepFacts facts;
    private final Office office;

    NoticeText(StepFacts facts, Office office) {
        this.facts = facts;
        this.office = office;
    }

    Letter letter(Notice notice, Instant now) {
        var row = notice.row();
        return Letter.about(
                notice.event(),
                row.kasus(),
                row.activity(),
                "%s: %s – %s".formatted(heading(notice), row.name(), facts.title(row, notice.sop())),
                mail(opening(notice), facts.block(row, notice.sop(), now), toDo(notice)));
    }

    /** One message about all of them, which are for the same recipient. */
    Letter digest(List<Notice> notices, Instant now) {
        var entries = IntStream.range(0, notices.size())
                .mapToObj(n -> entry(n + 1, notices.get(n), now))
                .collect(Collectors.joining("\n\n"));
        return Letter.about(
                notices.stream().map(Notice::event).sorted().collect(Collectors.joining(" ", "ringkasan ", "")),
                null,
                null,
                "%d langkah mendekati atau melewati tenggat".formatted(notices.size()),
                mail(
                        "Langkah-langkah berikut mendekati atau sudah melewati tenggatnya dan belum selesai.",
                        entries,
                        "Yang perlu dilakukan: selesaikan langkah yang menjadi tugas Anda, mulai dari yang paling lama "
                                + "terlambat. Untuk langkah yang diteruskan kepada Anda sebagai atasan, tanyakan "
                                + "hambatannya kepada pelaksananya.\n"
                                + HELP));
    }

    String mail(String opening, String facts, String toDo) {
        return "%s\n\n%s\n\n%s\n\n-- \nDikirim otomatis oleh Tayang, %s. Surel ini tidak perlu dibalas."
                .formatted(opening, facts, toDo, office.nama());
    }

    private String entry(int n, Notice notice, Instant now) {
        return "%d. [%s] %s".formatted(n, heading(notice), facts.entry(notice.row(), notice.sop(), now));
    }

    private static String heading(Notice notice) {
        return switch (notice.stage()) {
            case EscalationSchedule.WARNED -> "Tenggat sudah dekat";
            case EscalationSchedule.BREACH -> "Lewat tenggat";
            default ->
                notice.toSuperior()
                        ? "Lewat tenggat, diteruskan kepada Anda"
                        : "Lewat tenggat, diteruskan kepada " + notice.superior();
        };
    }

    private static String opening(Notice notice) {
        return switch (notice.stage()) {
            case EscalationSchedule.WARNED -> "Tenggat langkah berikut sudah dekat, dan langkahnya belum selesai.";
            case EscalationSchedule.BREACH -> "Langkah berikut sudah melewati tenggatnya.";
            default ->
                notice.toSuperior()
                        ? "Langkah berikut sudah lama melewati tenggatnya. Anda menerima surel ini sebagai atasan "
                                + "pelaksananya."
                        : "Langkah berikut sudah lama melewati tenggatnya. Keterlambatannya juga disampaikan kepada "
                                + notice.superior() + ".";
        };
    }

    private static String toDo(Notice notice) {
        if (notice.toSuperior()) {
            return "Yang perlu dilakukan: tanyakan hambatannya kepada pelaksana. Administrator dapat memperpanjang tenggat "
                    + "atau mengalihkan langkah. Lewat tautan ini Anda dapat melihat tugasnya; mengerjakannya tetap "
                    + "bagian pelaksana.";
        }
        var own = notice.row().holder() == null
                ? "Yang perlu dilakukan: tugas ini belum diambil siapa pun. Ambil tugasnya, lalu selesaikan. "
                : "Yang perlu dilakukan: selesaikan tugas ini, atau lepaskan supaya rekan Anda dapat mengambilnya. ";
        return own + HELP;
    }
}
