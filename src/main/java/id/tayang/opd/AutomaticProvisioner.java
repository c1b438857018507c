package id.tayang.opd;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets up sites on the name server and in the WordPress network, as far as the office has configured them. Every step may be
 * repeated, and is, after a job that failed: it finds what it has done before.
 */
class AutomaticProvisioner implements SiteProvisioner {

    /** A site that does not open after so many looks is left to an official; all that can be done was done. */
    private static final int LOOKS = 4;

    private final DnsZone dns;
    private final WordPressNetwork wordPress;
    private final SiteLook look;
    private final ProvisioningJournal journal;
    private final String parent;

    /**
     * @param dns null where a wildcard record stands, or an official adds records
     * @param wordPress null where an official makes sites
     */
    AutomaticProvisioner(
            DnsZone dns, WordPressNetwork wordPress, SiteLook look, ProvisioningJournal journal, String parent) {
        this.dns = dns;
        this.wordPress = wordPress;
        this.look = look;
        this.journal = journal;
        this.parent = parent;
    }

    @Override
    public SiteOutcome provision(SiteRequest request) {
        var url = URI.create("https://" + request.host());
        if (!request.existing() && (inWordPress(request) || !named(request))) {
            return SiteOutcome.taken(url, refusal(request.host()));
        }
        if (wordPress == null) {
            return SiteOutcome.byHand(url, words(request) + "Situs disiapkan petugas secara manual.");
        }
        if (request.existing() && elsewhere(request)) {
            return SiteOutcome.byHand(
                    url, "Situs ini tidak ada di jaringan WordPress. Petugas mengembangkannya secara manual.");
        }
        NetworkSite site;
        try {
            site = noted(
                    request, ProvisioningStep.SITE, "Situs dan akun pengelola siap", () -> wordPress.create(request));
        } catch (WordPressNetwork.Taken taken) {
            undo(request.kasus());
            return SiteOutcome.taken(url, refusal(request.host()));
        }
        var stands = URI.create(site.url());
        var problem = opened(request, stands);
        return new SiteOutcome(problem.isEmpty(), stands, site.adminUrl(), site.account(), words(request), "");
    }

    private boolean inWordPress(SiteRequest request) {
        return wordPress != null && another(request.kasus(), wordPress.find(request.label()));
    }

    private boolean elsewhere(SiteRequest request) {
        return wordPress.find(request.label()).filter(site -> !site.archived()).isEmpty();
    }

    /** An archived site gives its name away. */
    private static boolean another(String kasus, Optional<NetworkSite> site) {
        return site.filter(one -> !one.archived() && !one.kasus().equals(kasus)).isPresent();
    }

    /**
     * Whether the name points to our server. That it is about to be added is noted first: after an answer that was lost, a
     * record of ours is then known from one that stood before.
     */
    private boolean named(SiteRequest request) {
        var kasus = request.kasus();
        var host = request.host();
        var noted = journal.find(kasus, host, ProvisioningStep.DNS);
        if (dns == null || noted.filter(ProvisioningNote::done).isPresent()) {
            return true;
        }
        try {
            var found = dns.look(host);
            if (found != DnsZone.Found.FREE) {
                if (found == DnsZone.Found.OURS && noted.isPresent()) {
                    pointed(kasus, host);
                }
                return found == DnsZone.Found.OURS;
            }
            journal.note(kasus, host, ProvisioningStep.DNS, false, "Catatan ditambahkan");
            if (dns.add(host) == DnsZone.Added.TAKEN) {
                return false;
            }
            pointed(kasus, host);
            return true;
        } catch (SiteFailure failure) {
            // Without the intent, a record that stood before would later count as ours.
            if (journal.find(kasus, host, ProvisioningStep.DNS).isPresent()) {
                throw noted(request, ProvisioningStep.DNS, failure);
            }
            throw failure;
        }
    }

    private void pointed(String kasus, String host) {
        journal.note(kasus, host, ProvisioningStep.DNS, true, "Nama menunjuk server kita");
    }

    private interface Work<T> {
        T run() throws WordPressNetwork.Taken;
    }

    private <T> T noted(SiteRequest request, ProvisioningStep step, String words, Work<T> work)
            throws WordPressNetwork.Taken {
        try {
            var result = work.run();
            journal.note(request.kasus(), request.host(), step, true, words);
            return result;
        } catch (SiteFailure failure) {
            throw noted(request, step, failure);
        }
    }

    private SiteFailure noted(SiteRequest request, ProvisioningStep step, SiteFailure failure) {
        journal.note(request.kasus(), request.host(), step, false, failure.getMessage());
        return failure;
    }

    private Optional<String> opened(SiteRequest request, URI site) {
        var problem = look.problem(site, request.existing() ? "" : request.opd());
        var words = problem.map(what -> "Situs " + what).orElse("Situs terbuka dengan judul yang benar");
        journal.note(request.kasus(), request.host(), ProvisioningStep.OPEN, problem.isEmpty(), words);
        var looks = journal.find(request.kasus(), request.host(), ProvisioningStep.OPEN)
                .map(ProvisioningNote::attempts)
                .orElse(0);
        if (problem.isPresent() && looks < LOOKS) {
            throw new SiteFailure(words + ".");
        }
        return problem;
    }

    private String words(SiteRequest request) {
        var notes = journal.of(request.kasus()).stream()
                .filter(note -> note.host().equals(request.host()))
                .toList();
        return Arrays.stream(ProvisioningStep.values())
                .flatMap(step -> notes.stream().filter(note -> note.step() == step))
                .map(note -> "%s: %s%s.\n".formatted(note.step().label, note.done() ? "" : "BELUM. ", note.words()))
                .collect(Collectors.joining());
    }

    @Override
    public Optional<String> taken(String kasus, String label) {
        var host = label + "." + parent;
        try {
            var other = dns != null && dns.look(host) == DnsZone.Found.OTHER
                    || wordPress != null && another(kasus, wordPress.find(label));
            return other ? Optional.of(refusal(host)) : Optional.empty();
        } catch (SiteFailure unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Closing close(String label) {
        if (wordPress == null) {
            return new Closing(false, "Situs ditutup petugas secara manual, lalu catatan DNS-nya dihapus.");
        }
        wordPress.archive(label, "");
        if (dns != null) {
            dns.remove(label + "." + parent);
        }
        return new Closing(true, "Situs diarsipkan" + (dns == null ? "." : ", catatan DNS dihapus."));
    }

    @Override
    public void undo(String kasus) {
        for (var note : journal.of(kasus)) {
            var label = note.host().substring(0, note.host().indexOf('.'));
            if (note.step() == ProvisioningStep.SITE && wordPress != null) {
                wordPress.archive(label, kasus);
            } else if (note.step() == ProvisioningStep.DNS && dns != null) {
                dns.remove(note.host());
            }
        }
        journal.forget(kasus);
    }

    private static String refusal(String host) {
        return "\"" + host + "\": nama sub-domain sudah dipakai. Pilih nama lain.";
    }
}
