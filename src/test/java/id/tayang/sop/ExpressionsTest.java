package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** An expression is code: what is not on the list is refused. */
class ExpressionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tanpa ungkapan",
                "harga $5 {tidak} # apa-apa",
                "${judul}",
                "Rilis ${judul} nomor ${nomorAgenda} tayang",
                "${keputusan == 'setujui'}",
                "${keputusan != \"tolak\"}",
                "${keputusan eq 'tolak' or keputusan eq 'batal'}",
                "${keputusanKabid == 'teruskan' && subdomainSah}",
                "${!adaDitolak}",
                "${not adaDitolak and empty catatan}",
                "${(a || b) && !(c == null)}",
                "${jumlah >= 3 && jumlah < 10.5}",
                "${a == true}",
                "#{judul}",
                "${ judul }",
                "${sidik.dari(naskah)}",
                "${kantor.punya('kepala-seksi')}",
                "${daftarKanal.tersedia()}",
                "${disposisi.prop('emailSumber').stringValue()}",
                "${kanalTujuan.elements()}",
                "${naskah.prop('revisi').numberValue() > 1}",
                "${runtime}"
            })
    void what_reads_and_compares_is_allowed(String text) {
        assertThat(Expressions.mistakes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${runtime.exec('ls')}                      | "exec" tidak boleh dipanggil
            ${''.getClass().forName('x')}              | tidak dapat dibaca mulai ".getClass().forName("
            ${judul.getClass()}                        | "getClass" tidak boleh dipanggil
            ${judul.class}                             | "class" tidak boleh diambil
            ${judul['class']}                          | tidak dapat dibaca mulai "['class']}"
            ${judul.bytes}                             | "bytes" tidak boleh diambil
            ${judul.replace('a', 'b')}                 | "replace" tidak boleh dipanggil
            ${execution}                               | "execution" bukan variabel
            ${execution.setVariable('a', 1)}           | "execution" bukan variabel
            ${task.complete()}                         | "task" bukan variabel
            ${processEngineServices}                   | "processEngineServices" bukan variabel
            ${sidik.of('a')}                           | "sidik.of" tidak boleh dipanggil
            ${sidik.dari(execution)}                   | "execution" bukan variabel
            ${sidik.dari(a.exec())}                    | tidak dapat dibaca mulai ".exec())}"
            ${sidik.dari(naskah).getClass()}           | tidak dapat dibaca mulai ".getClass()}"
            ${kantor.name(x)}                          | "kantor.name" tidak boleh dipanggil
            ${kantor.class}                            | "kantor.class" tidak boleh dipanggil
            ${terbitkan.execute(x)}                    | "execute" tidak boleh dipanggil
            ${now()}                                   | "now" tidak boleh dipanggil
            ${currentUser()}                           | "currentUser" tidak boleh dipanggil
            ${naskah.mapTo('java.lang.Runtime')}       | "mapTo" tidak boleh dipanggil
            ${naskah.prop(nama)}                       | tidak dapat dibaca mulai "nama)}"
            ${naskah.prop('a', 'b')}                   | tidak dapat dibaca mulai ", 'b')}"
            ${a + b}                                   | tidak dapat dibaca mulai "+ b}"
            ${a ? b : c}                               | tidak dapat dibaca mulai "? b : c}"
            ${a = b}                                   | tidak dapat dibaca mulai "= b}"
            ${a; b}                                    | tidak dapat dibaca mulai "; b}"
            ${x -> x}                                  | tidak dapat dibaca mulai "-> x}"
            ${'\\u0041'}                               | tidak dapat dibaca mulai "'\\u0041'}"
            ${'${a.b()}'}                              | teks di dalamnya memuat ungkapan lain
            \\${a.exec()}                              | "exec" tidak boleh dipanggil
            #{a.exec()}                                | "exec" tidak boleh dipanggil
            ${a} dan ${b.exec()}                       | "exec" tidak boleh dipanggil
            ${a                                        | belum ditutup dengan }
            ${}                                        | tidak dapat dibaca mulai "}"
            ${${a}}                                    | tidak dapat dibaca mulai "${a}}"
            ${a$b}                                     | tidak dapat dibaca mulai "$b}"
            ${(((((((((((((((((((((a)))))))))))))))))))))} | terlalu rumit
            """)
    void everything_else_is_refused_with_the_reason(String text, String reason) {
        assertThat(Expressions.mistakes(text))
                .singleElement()
                .asString()
                .startsWith("Ungkapan ")
                .contains(" tidak diizinkan: " + reason + ". Yang boleh: variabel,")
                .contains("sidik.dari(…)");
    }

    @Test
    void each_of_several_expressions_is_looked_at() {
        assertThat(Expressions.mistakes("${a.b()} ${judul} ${c.d()}")).hasSize(2);
    }

    /** Said in a file so that the lint can read it too; the code decides what is true. */
    @Test
    void the_beans_on_the_list_are_those_of_the_application() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ModelBean.class));
        var beans = scan.findCandidateComponents("id.tayang").stream()
                .map(candidate -> type(candidate.getBeanClassName()))
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(ModelBean.class).value(), ExpressionsTest::methods));

        SharedRules.ATURAN
                .ungkapan()
                .bean()
                .forEach((bean, methods) -> assertThat(beans.get(bean)).as(bean).containsAll(methods));
        assertThat(SharedRules.ATURAN.ungkapan().bean()).containsOnlyKeys(beans.keySet());
    }

    @Test
    void what_the_models_and_their_forms_say_is_allowed() {
        for (var id :
                List.of("rilis-website", "konten-website-medsos", "permohonan-website-opd", "press-release-online")) {
            assertThat(new SopRules().check(BrokenModel.good(id))).as(id).isEmpty();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }
}
