package id.tayang.publishing;

import id.tayang.document.EvidenceLog;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Evidence that a test can count. */
final class RecordedEvidence implements EvidenceLog {

    final List<Evidence> entries = new CopyOnWriteArrayList<>();

    @Override
    public void record(String kasus, String kanal, String url, String sha256, Instant at) {
        entries.add(new Evidence(kasus, kanal, url, sha256, at));
    }

    record Evidence(String kasus, String kanal, String url, String sha256, Instant at) {}
}
