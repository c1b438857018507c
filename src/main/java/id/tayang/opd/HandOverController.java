package id.tayang.opd;

import id.tayang.OfficeTime;
import id.tayang.security.Guesses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the person in charge of a new site finds behind the link in his mail. Looking uses nothing up, so that programs which
 * open every link of a mail do no harm; pressing the button does, once.
 */
@Controller
@RequestMapping("/serah-terima/{token:[A-Za-z0-9_-]+}")
class HandOverController {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverController.class);
    private static final String PAGE = "opd/serah-terima";
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int WRONG = 10;

    private final HandOvers handOvers;
    private final ObjectProvider<WordPressNetwork> wordPress;
    private final OfficeTime time;
    private final SubdomainRule rule;
    private final Guesses guesses = new Guesses(WRONG, WINDOW);

    HandOverController(
            HandOvers handOvers, ObjectProvider<WordPressNetwork> wordPress, OfficeTime time, SubdomainRule rule) {
        this.handOvers = handOvers;
        this.wordPress = wordPress;
        this.time = time;
        this.rule = rule;
    }

    @GetMapping
    ModelAndView page(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        closed(response);
        if (guesses.tooMany(request.getRemoteAddr())) {
            return tooMany(response);
        }
        var handOver = handOvers.byToken(token);
        if (handOver.isEmpty()) {
            return unknown(request);
        }
        var one = handOver.get();
        if (one.state(handOvers.now()) != HandOver.State.OPEN) {
            return over(one);
        }
        return wordPress.getIfAvailable() == null ? away(one) : open(one, response);
    }

    @PostMapping
    ModelAndView redeem(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        closed(response);
        if (guesses.tooMany(request.getRemoteAddr())) {
            return tooMany(response);
        }
        var handOver = handOvers.byToken(token);
        if (handOver.isEmpty()) {
            return unknown(request);
        }
        var one = handOver.get();
        if (!handOvers.redeem(one.id())) {
            return over(handOvers.find(one.id()).orElse(one));
        }
        try {
            var link = wordPress.getObject().passwordLink(one.label(), one.account(), one.email());
            LOG.info("Hand-over {} was redeemed", one.id());
            response.setHeader(HttpHeaders.LOCATION, link.toString());
            response.setStatus(HttpStatus.SEE_OTHER.value());
            return null;
        } catch (RuntimeException failure) {
            handOvers.unredeem(one.id());
            LOG.warn("Hand-over {} led nowhere: {}", one.id(), reason(failure));
            return away(one);
        }
    }

    private ModelAndView away(HandOver one) {
        return say(HttpStatus.SERVICE_UNAVAILABLE, "gagal").addObject("nama", host(one));
    }

    /** Only our own words: another exception might say the address it stumbled over. */
    private static String reason(RuntimeException failure) {
        return failure instanceof SiteFailure
                ? failure.getMessage()
                : failure.getClass().getName();
    }

    private ModelAndView open(HandOver one, HttpServletResponse response) {
        // Browsers hold a redirect after a form against this too.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                        + "form-action 'self' " + wordPress.getObject().places());
        return say(HttpStatus.OK, "terbuka")
                .addObject("nama", host(one))
                .addObject("akun", one.account())
                .addObject("sampai", time.moment(one.until()));
    }

    private ModelAndView over(HandOver one) {
        var what = switch (one.state(handOvers.now())) {
            case REDEEMED -> "dipakai";
            case REVOKED -> "dicabut";
            default -> "kedaluwarsa";
        };
        return say(HttpStatus.GONE, what).addObject("nama", host(one));
    }

    private ModelAndView unknown(HttpServletRequest request) {
        guesses.wrong(request.getRemoteAddr());
        return say(HttpStatus.NOT_FOUND, "tidak-dikenal");
    }

    private static ModelAndView tooMany(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
        return say(HttpStatus.TOO_MANY_REQUESTS, "terlalu-sering");
    }

    private static ModelAndView say(HttpStatus status, String what) {
        return new ModelAndView(PAGE, status).addObject("keadaan", what);
    }

    private String host(HandOver one) {
        return one.label() + "." + rule.parent();
    }

    private static void closed(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        // The address is the key: it goes to nobody else.
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
