package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.RunningApp;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

@RunningApp
class CurrentUserTest {

    @Autowired
    private CurrentUser user;

    @Autowired
    private IdentityService identity;

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void nobodyIsRefused() {
        assertThatThrownBy(user::required)
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refusal -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED));
        assertThatThrownBy(user::groups).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(user::admin).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void anOfficialHasHisGroupsOnly() {
        identity.setAuthentication("tim-website", List.of("tim-website"));

        assertThat(user.required()).isEqualTo("tim-website");
        assertThat(user.groups()).containsExactly("tim-website");
        assertThat(user.admin()).isFalse();
    }

    @Test
    void aMemberOfTheAdminGroupIsAdmin() {
        identity.setAuthentication("pengelola", List.of("camunda-admin"));

        assertThat(user.admin()).isTrue();
    }
}
