package id.tayang.sla;

import id.tayang.notification.Outgoing;
import id.tayang.notification.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The messages of one round. Who gets many of them at once gets a single one about all. */
final class Mailbag {

    private final NoticeText text;
    private final Outgoing outgoing;
    private final int digestFrom;
    private final Instant now;
    private final Set<Recipient> digested = new HashSet<>();
    private final Map<Recipient, List<Notice>> notices = new LinkedHashMap<>();

    Mailbag(NoticeText text, Outgoing outgoing, int digestFrom, Instant now) {
        this.text = text;
        this.outgoing = outgoing;
        this.digestFrom = digestFrom;
        this.now = now;
    }

    void add(Notice notice, Collection<Recipient> recipients) {
        recipients.forEach(recipient ->
                notices.computeIfAbsent(recipient, first -> new ArrayList<>()).add(notice));
    }

    /** Hands over what was collected. Whoever got a digest gets no single messages later in the same round. */
    void empty() {
        notices.forEach((recipient, his) -> {
            if (his.size() >= digestFrom || digested.contains(recipient)) {
                digested.add(recipient);
                his.sort(Comparator.comparing(notice -> notice.row().deadline()));
                outgoing.put(text.digest(his, now), List.of(recipient));
            } else {
                his.forEach(notice -> outgoing.put(text.letter(notice, now), List.of(recipient)));
            }
        });
        notices.clear();
    }
}
