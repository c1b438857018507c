package id.tayang.sop;

import java.util.stream.Stream;

/** One executable process, named like its file, with a revision, a retention and the identity of the SOP. */
class ProcessRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var process = model.process();
        var properties = SopModel.properties(process);
        Stream.Builder<Finding> findings = Stream.builder();
        if (!source.id().equals(process.getId())) {
            findings.add(finding(source, process.getId(), "nama-berkas", "Id proses harus sama dengan nama berkas."));
        }
        if (!process.isExecutable()) {
            findings.add(finding(source, process.getId(), "dapat-dijalankan", "Tandai proses sebagai \"Executable\"."));
        }
        if (process.getName() == null || process.getName().isBlank()) {
            findings.add(finding(source, process.getId(), "judul", "Isi nama proses dengan judul SOP."));
        }
        if (process.getCamundaVersionTag() == null) {
            findings.add(finding(
                    source, process.getId(), "versi", "Isi \"Version tag\" dengan revisi SOP, misalnya 2026.1."));
        }
        var retention = process.getCamundaHistoryTimeToLiveString();
        if (retention == null || !retention.matches(SharedRules.ATURAN.retensi())) {
            findings.add(finding(
                    source, process.getId(), "retensi", "Isi \"History time to live\" dalam hari, misalnya P3650D."));
        }
        if (process.getCamundaCandidateStarterGroupsList().isEmpty()) {
            findings.add(finding(
                    source, process.getId(), "pemulai", "Isi \"Candidate starter groups\": siapa yang boleh memulai."));
        }
        SharedRules.ATURAN.identitas().stream()
                .filter(name -> !properties.containsKey(name))
                .map(name -> finding(source, process.getId(), "identitas", "Properti " + name + " belum ada."))
                .forEach(findings::add);
        properties.forEach((name, activity) -> {
            if (name.startsWith("agenda.paraf")
                    && !activity.isBlank()
                    && model.bpmn().getModelElementById(activity) == null) {
                findings.add(finding(
                        source,
                        process.getId(),
                        "agenda",
                        name + " menyebut kegiatan yang tidak ada: " + activity + "."));
            }
        });
        return findings.build();
    }

    private static Finding finding(ModelSource source, String element, String rule, String message) {
        return new Finding(source.bpmnPath(), element, rule, message);
    }
}
