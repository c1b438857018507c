package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes next, on the models of the five SOPs. Several next steps stand one below the other, here with "/" between. */
class SopFlowTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rilis-website | MemberikanBahan     | 2 Mengolah bahan menjadi rilis 5W1H
            rilis-website | MengolahRilis       | [Bahan lengkap? Tidak] 1 Memberikan bahan kegiatan / [Bahan lengkap? Ya] 3 Memeriksa dan menyetujui rilis
            rilis-website | MenyetujuiRilis     | [Rilis disetujui? Perbaiki] 2 Mengolah bahan menjadi rilis 5W1H / [Rilis disetujui? Ya] 4 Menayangkan rilis di website / [Rilis disetujui? Tolak] akhir Rilis tidak ditayangkan < Mengarsipkan rilis yang ditolak
            rilis-website | MenayangkanRilis    | [Ragu? Ya] 4c Mempertimbangkan informasi / [Ragu? Tidak, Hasil pada kanal? Tayang] akhir Rilis tayang dan terarsip < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal; Penayangan per kanal (sampai semuanya selesai); Menyimpan softcopy rilis / [Ragu? Tidak, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Ya] 4b Memeriksa kanal < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal / [Ragu? Tidak, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Tidak] 4a Menayangkan secara manual < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal

            press-release-online | MenerimaBerita             | 2 Memeriksa press release
            press-release-online | MengelompokkanPressRelease | [Ada bagian yang disetujui? Ya] 4 Menginput press release < Memilah bagian yang disetujui; Memberi tahu pengirim (bila Ada bagian yang tidak disetujui? Ya); Memberi nomor Buku Agenda / [Ada bagian yang disetujui? Tidak] akhir Press release tidak disetujui < Memilah bagian yang disetujui; Memberi tahu pengirim (bila Ada bagian yang tidak disetujui? Ya); Mengarsipkan tanpa tayang
            press-release-online | MenginputPressRelease      | [Ragu? Ya] 4c Mempertimbangkan informasi / [Ragu? Tidak, Hasil pada kanal? Tayang] 5 Menyimpan arsip press release < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal; Penayangan per kanal (sampai semuanya selesai) / [Ragu? Tidak, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Ya] 4b Memeriksa kanal < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal / [Ragu? Tidak, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Tidak] 4a Menayangkan secara manual < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal
            press-release-online | MenyimpanArsip             | akhir Press release tayang dan terarsip < Mengarsipkan secara digital

            update-website-pemda | MenugaskanKasubbag | tunggu Data masuk dari unit sumber
            update-website-pemda | MenerimaData       | [Data terverifikasi? Ya] 3 Melakukan update website / [Data terverifikasi? Tidak] tunggu Data masuk dari unit sumber < Mengembalikan data ke sumber
            update-website-pemda | MelaporkanUpdate   | akhir Laporan diterima Kepala Bagian < Menyampaikan laporan; Mengarsipkan

            permohonan-website-opd | MengajukanPermohonan   | [Sub-domain sah dan bebas? Tidak] 1 Mengajukan permohonan < Memberi nomor permohonan; Memeriksa sub-domain / [Sub-domain sah dan bebas? Ya] 2 Mendisposisikan kepada Kabid < Memberi nomor permohonan; Memeriksa sub-domain
            permohonan-website-opd | MendisposisikanPetugas | [Permohonan diteruskan? Kembalikan] 1 Mengajukan permohonan < Memeriksa ulang sub-domain / [Permohonan diteruskan? Tolak] 7 Menyiapkan jawaban < Memeriksa ulang sub-domain / [Permohonan diteruskan? Teruskan, Ada Kepala Seksi? Ya] 4 Menugaskan petugas terkait < Memeriksa ulang sub-domain / [Permohonan diteruskan? Teruskan, Ada Kepala Seksi? Tidak, Situs akan ditutup? Tidak, Sub-domain masih bebas? Tidak] 1 Mengajukan permohonan < Memeriksa ulang sub-domain; Menyiapkan situs OPD / [Permohonan diteruskan? Teruskan, Ada Kepala Seksi? Tidak, Situs akan ditutup? Tidak, Sub-domain masih bebas? Ya] 4a Membuat website OPD < Memeriksa ulang sub-domain; Menyiapkan situs OPD / [Permohonan diteruskan? Teruskan, Ada Kepala Seksi? Tidak, Situs akan ditutup? Ya] 7 Menyiapkan jawaban < Memeriksa ulang sub-domain
            permohonan-website-opd | MemberitahukanHasil    | [Jawaban dikirim? Perbaiki] 7 Menyiapkan jawaban / [Jawaban dikirim? Ya, Apa hasilnya? Diserahkan] akhir Website diserahkan kepada OPD < Memberi tahu OPD; Menyerahkan akses; Mengarsipkan permohonan / [Jawaban dikirim? Ya, Apa hasilnya? Ditolak] akhir Permohonan ditolak < Memberi tahu OPD; Melepas sub-domain; Mengarsipkan penolakan / [Jawaban dikirim? Ya, Apa hasilnya? Ditutup, Situs sudah tertutup? Ya] akhir Website OPD ditutup < Memberi tahu OPD; Menutup situs OPD; Melepas sub-domain; Mengarsipkan penutupan / [Jawaban dikirim? Ya, Apa hasilnya? Ditutup, Situs sudah tertutup? Tidak] 8a Menutup website OPD < Memberi tahu OPD; Menutup situs OPD

            konten-website-medsos | MengoreksiKonsep   | [Konsep sesuai? Perbaiki, Diperbaiki oleh? Pembuat konten] 3 Membuat konsep konten / [Konsep sesuai? Perbaiki, Diperbaiki oleh? Editor] 4 Memeriksa konsep konten / [Konsep sesuai? Ya] 6 Mengentri konten pada CMS / [Konsep sesuai? Batal] akhir Konten dibatalkan < Mengarsipkan pembatalan
            konten-website-medsos | MengentriKonten    | [Ragu? Ya] 6c Mempertimbangkan informasi / [Ragu? Tidak, Hasil pada kanal? Tayang] 7 Mengarsipkan konten < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal; Penayangan per kanal (sampai semuanya selesai) / [Ragu? Tidak, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Ya] 6b Memeriksa kanal < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal / [Ragu? Tidak, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Tidak] 6a Menayangkan secara manual < Waktu tayang (bila Dijadwalkan? Ya); Menerbitkan di situs; Menerbitkan di kanal
            konten-website-medsos | MenayangkanManual  | [Kirim ulang? Ya, Hasil pada kanal? Tayang] 7 Mengarsipkan konten < Mencatat hasil kanal; Menerbitkan di kanal; Penayangan per kanal (sampai semuanya selesai) / [Kirim ulang? Ya, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Ya] 6b Memeriksa kanal < Mencatat hasil kanal; Menerbitkan di kanal / [Kirim ulang? Ya, Hasil pada kanal? Perlu petugas, Mungkin sudah tayang? Tidak] 6a Menayangkan secara manual < Mencatat hasil kanal; Menerbitkan di kanal / [Kirim ulang? Tidak] 7 Mengarsipkan konten < Mencatat hasil kanal; Penayangan per kanal (sampai semuanya selesai)
            """)
    void theNextStepsOfTheFiveSops(String sop, String activity, String expected) {
        var model = new SopModel(
                Bpmn.readModelFromFile(Path.of("bpmn", sop + ".bpmn").toFile()));

        var next = new SopFlow(model).after("Activity_" + activity);

        assertThat(next.stream().map(SopFlowTest::words).collect(Collectors.joining(" / ")))
                .isEqualTo(expected);
    }

    @Test
    void aStepIsDoneByTheColumnThatItStandsIn() {
        var model = new SopModel(
                Bpmn.readModelFromFile(Path.of("bpmn", "rilis-website.bpmn").toFile()));

        assertThat(new SopFlow(model).after("Activity_MenyetujuiRilis"))
                .extracting(NextStep::pelaksana)
                .containsExactly("Tim Website", "Tim Website", "");
    }

    @Test
    void aFlowThatComesRoundWithoutAnybodyEnds() {
        var model = model("""
                <bpmn:userTask id="A" name="Bekerja"><bpmn:outgoing>F1</bpmn:outgoing></bpmn:userTask>
                <bpmn:serviceTask id="B" name="Mencoba"><bpmn:outgoing>F2</bpmn:outgoing></bpmn:serviceTask>
                <bpmn:exclusiveGateway id="G" name="Berhasil?">
                  <bpmn:outgoing>F3</bpmn:outgoing><bpmn:outgoing>F4</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:endEvent id="E" name="Selesai" />
                <bpmn:sequenceFlow id="F1" sourceRef="A" targetRef="B" />
                <bpmn:sequenceFlow id="F2" sourceRef="B" targetRef="G" />
                <bpmn:sequenceFlow id="F3" name="Tidak" sourceRef="G" targetRef="B" />
                <bpmn:sequenceFlow id="F4" name="Ya" sourceRef="G" targetRef="E" />
                """);

        assertThat(new SopFlow(model).after("A"))
                .extracting(SopFlowTest::words)
                .containsExactly("[Berhasil? Ya] akhir Selesai < Mencoba");
    }

    @Test
    void whatInterruptsAStepLeadsOnToo() {
        var model = model("""
                <bpmn:userTask id="A" name="Bekerja"><bpmn:outgoing>F1</bpmn:outgoing></bpmn:userTask>
                <bpmn:boundaryEvent id="T" name="Ditarik" attachedToRef="A">
                  <bpmn:outgoing>F2</bpmn:outgoing><bpmn:messageEventDefinition id="M" />
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="E" name="Selesai" />
                <bpmn:endEvent id="D" name="Batal" />
                <bpmn:sequenceFlow id="F1" sourceRef="A" targetRef="E" />
                <bpmn:sequenceFlow id="F2" sourceRef="T" targetRef="D" />
                """);

        assertThat(new SopFlow(model).after("A"))
                .extracting(SopFlowTest::words)
                .containsExactly("akhir Selesai", "[Ditarik terjadi] akhir Batal");
    }

    @Test
    void anUnknownStepLeadsNowhere() {
        assertThat(new SopFlow(model("<bpmn:userTask id=\"A\" />")).after("B")).isEmpty();
    }

    private static SopModel model(String elements) {
        var xml = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji">
                <bpmn:process id="uji">%s</bpmn:process></bpmn:definitions>
                """.formatted(elements);
        return new SopModel(Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static String words(NextStep next) {
        var given = next.syarat().stream()
                .map(answer -> answer.tanya() + " " + answer.jawab())
                .collect(Collectors.joining(", "));
        var place = next.jenis() == NextStep.Jenis.LANGKAH
                ? next.no()
                : next.jenis().label();
        return (given.isEmpty() ? "" : "[" + given + "] ")
                + place + " " + next.nama()
                + (next.melalui().isEmpty() ? "" : " < " + String.join("; ", next.melalui()));
    }
}
