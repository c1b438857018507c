package id.tayang.trial;

import id.tayang.sop.NextStep;
import id.tayang.sop.NextStep.Syarat;
import id.tayang.trial.DryRun.Keputusan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers the questions at the end of a step, as the designer chose or as the good case has it. */
class Choices {

    /** How {@code SopFlow} words that an event takes a step away. */
    private static final String HAPPENS = "terjadi";

    private static final String NOT = "tidak terjadi";

    private final GoodWay good;
    private final Map<String, String> chosen;
    private final Map<String, Keputusan> asked = new LinkedHashMap<>();
    private final Set<String> passed = new HashSet<>();

    Choices(GoodWay good, Map<String, String> chosen) {
        this.good = good;
        this.chosen = chosen;
    }

    List<Keputusan> asked() {
        return List.copyOf(asked.values());
    }

    /** @param again whether the step was done before: a wish to go back holds once */
    List<NextStep> follow(String activity, String step, boolean again) {
        var remaining = good.after(activity);
        var done = new ArrayList<String>();
        for (var question = open(remaining, done); question.isPresent(); question = open(remaining, done)) {
            done.add(question.get());
            remaining = answered(activity, step, question.get(), remaining, again);
        }
        passed.add(activity);
        return remaining;
    }

    private static Optional<String> open(List<NextStep> nexts, List<String> done) {
        return nexts.stream()
                .flatMap(next -> next.syarat().stream())
                .map(Syarat::tanya)
                .filter(question -> !done.contains(question))
                .findFirst();
    }

    private List<NextStep> answered(
            String activity, String step, String question, List<NextStep> nexts, boolean again) {
        var leads = new LinkedHashMap<String, List<NextStep>>();
        var event = nexts.stream().anyMatch(next -> HAPPENS.equals(answer(next, question)));
        if (event) {
            leads.put(
                    NOT,
                    nexts.stream()
                            .filter(next -> answer(next, question) == null)
                            .toList());
        }
        nexts.stream()
                .filter(next -> answer(next, question) != null)
                .forEach(next -> leads.computeIfAbsent(answer(next, question), unknown -> new ArrayList<>())
                        .add(next));
        var answers = List.copyOf(leads.keySet());
        var usual = event ? NOT : good.answer(activity, passed, answers, leads);
        var key = activity + "|" + question;
        var wish = chosen.get(key);
        var taken = !again && leads.containsKey(wish) ? wish : usual;
        if (answers.size() > 1) {
            asked.putIfAbsent(key, new Keputusan(key, step, question, answers, taken));
        }
        return event
                ? leads.get(taken)
                : nexts.stream()
                        .filter(next -> answer(next, question) == null || taken.equals(answer(next, question)))
                        .toList();
    }

    /** Null where the way does not ask that question. */
    private static String answer(NextStep next, String question) {
        return next.syarat().stream()
                .filter(answer -> answer.tanya().equals(question))
                .map(Syarat::jawab)
                .findFirst()
                .orElse(null);
    }
}
