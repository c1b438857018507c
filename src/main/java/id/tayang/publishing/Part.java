package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import java.util.Optional;
import org.camunda.spin.json.SpinJsonNode;

/**
 * One part of a press release with the decision on it.
 *
 * @param number counted from 1, as the sender numbered it
 * @param refusalReason null for a part that was initialled
 */
record Part(int number, String title, String body, String refusalReason) {

    /** Reads {@code bagianN} and {@code parafN}; empty when the release has no such part. */
    static Optional<Part> read(StepInputs inputs, int number) {
        return inputs.optionalJson("bagian" + number)
                .filter(part -> !(text(part, "judul") + text(part, "isi")).isEmpty())
                .map(part -> new Part(number, text(part, "judul"), text(part, "isi"), refusalReason(inputs, number)));
    }

    boolean approved() {
        return refusalReason == null;
    }

    String refusal() {
        return "Bagian %d (%s): %s".formatted(number, title.isEmpty() ? "tanpa judul" : title, refusalReason);
    }

    private static String refusalReason(StepInputs inputs, int number) {
        var decision = inputs.json("paraf" + number);
        return switch (text(decision, "putusan")) {
            case "ya" -> null;
            case "tidak" ->
                Optional.of(text(decision, "alasan"))
                        .filter(reason -> !reason.isEmpty())
                        .orElseThrow(() -> invalid(number, "alasan penolakan belum diisi"));
            default -> throw invalid(number, "putusan harus 'ya' atau 'tidak'");
        };
    }

    private static IllegalArgumentException invalid(int number, String what) {
        return new IllegalArgumentException("Parameter 'paraf%d': %s.".formatted(number, what));
    }

    private static String text(SpinJsonNode json, String member) {
        return Naskah.text(json, member);
    }
}
