package id.tayang.sla;

import java.util.Comparator;

/** The order of the rows of an SOP: 2 before 10, and what has no number last. */
final class RowOrder {

    static final Comparator<StepAchievement> OF_STEPS = Comparator.comparing(StepAchievement::sop)
            .thenComparing(step -> number(step.rowNumber()))
            .thenComparing(StepAchievement::rowNumber)
            .thenComparing(StepAchievement::activity);

    private RowOrder() {}

    private static int number(String row) {
        var digits = row.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
