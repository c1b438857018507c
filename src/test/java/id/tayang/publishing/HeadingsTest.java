package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "<p>a</p>, <p>a</p>",
        "<h2>a</h2><h3>b</h3><h4>c</h4>, <h2>a</h2><h3>b</h3><h4>c</h4>",
        "<h3>a</h3><p>x</p><h3>b</h3>, <h2>a</h2><p>x</p><h2>b</h2>",
        "<h2>a</h2><h4>b</h4><h3>c</h3><h4>d</h4>, <h2>a</h2><h3>b</h3><h3>c</h3><h4>d</h4>",
        "<h2>a</h2><h4>b &amp; <b>c</b></h4><h2>d</h2>, <h2>a</h2><h3>b &amp; <b>c</b></h3><h2>d</h2>",
    })
    void leaveNoGap(String html, String shown) {
        assertThat(Headings.inOrder(html)).isEqualTo(shown);
    }
}
