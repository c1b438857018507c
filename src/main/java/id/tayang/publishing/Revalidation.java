package id.tayang.publishing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Browsers keep the public pages but ask each time whether they still stand: a withdrawn article is gone at once. */
@Configuration(proxyBeanMethods = false)
class Revalidation {

    static final String[] PAGES = {
        "/berita", "/berita/*", "/aksesibilitas", "/feed.atom", "/rss.xml", "/sitemap.xml", "/sitemap/*", "/robots.txt"
    };

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> publicPages() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new PageEtagFilter());
        filter.addUrlPatterns(PAGES);
        return filter;
    }

    static final class PageEtagFilter extends ShallowEtagHeaderFilter {

        PageEtagFilter() {
            // A strong tag would promise the same bytes, compressed or not.
            setWriteWeakETag(true);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            super.doFilterInternal(request, response, chain);
        }

        /** HEAD answers what GET would: the page is rendered either way. */
        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
            return HttpMethod.HEAD.matches(request.getMethod()) && status >= 200 && status < 300
                    || super.isEligibleForEtag(request, response, status, body);
        }
    }
}
