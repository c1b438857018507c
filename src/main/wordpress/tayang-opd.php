<?php
/**
 * Plugin Name: Tayang OPD
 * Description: Lets Tayang set up and close the sites of OPDs in a network of sites by sub-domain. Must-use plugin: put it into
 *              wp-content/mu-plugins. Tayang signs in as a network administrator with an application password.
 *
 * GET  /wp-json/tayang-opd/v1/sites/{slug}               what stands under a name
 * PUT  /wp-json/tayang-opd/v1/sites/{slug}               {judul, email, kasus, sudahAda}: makes the site and the account of the
 *                                                        person in charge; repeated for the same kasus it makes nothing new
 * POST /wp-json/tayang-opd/v1/sites/{slug}/tautan-sandi  {akun, email}: WordPress's own one-time page to set a password
 * POST /wp-json/tayang-opd/v1/sites/{slug}/arsip         {kasus}: archives the site; with a kasus only the one made for it
 *
 * No password is ever answered, mailed or logged: accounts get one that nobody knows.
 */

defined('ABSPATH') || exit;

const TAYANG_OPD_CASE = 'tayang_kasus';
const TAYANG_OPD_SLUG = '(?P<slug>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)';

add_action('rest_api_init', function () {
    if (!is_multisite()) {
        return;
    }
    $route = function ($path, $method, $callback, $args = []) {
        register_rest_route('tayang-opd/v1', '/sites/' . TAYANG_OPD_SLUG . $path, [
            'methods' => $method,
            'callback' => $callback,
            'args' => $args,
            'permission_callback' => fn () => is_super_admin(),
        ], false);
    };
    $email = ['required' => true, 'type' => 'string', 'format' => 'email'];
    $case = ['type' => 'string', 'default' => '', 'maxLength' => 64];
    $route('', 'GET', 'tayang_opd_show');
    $route('', 'PUT', 'tayang_opd_create', [
        'judul' => ['required' => true, 'type' => 'string', 'minLength' => 3, 'maxLength' => 150],
        'email' => $email,
        'kasus' => ['required' => true, 'type' => 'string', 'pattern' => '^\S{1,64}$'],
        'sudahAda' => ['type' => 'boolean', 'default' => false],
    ]);
    $route('/tautan-sandi', 'POST', 'tayang_opd_password_link', [
        'akun' => ['required' => true, 'type' => 'string'],
        'email' => $email,
    ]);
    $route('/arsip', 'POST', 'tayang_opd_archive', ['kasus' => $case]);
});

function tayang_opd_host($slug) {
    return $slug . '.' . get_network()->domain;
}

/** The site under a name; an error when there is none. */
function tayang_opd_site($slug) {
    $found = get_sites(['domain' => tayang_opd_host($slug), 'path' => '/', 'number' => 1, 'update_site_cache' => false]);
    return $found ? $found[0] : new WP_Error('tayang_situs_tidak_ada', 'Tidak ada situs dengan nama ini.', ['status' => 404]);
}

function tayang_opd_answer($site, $login = '', $status = 200) {
    return new WP_REST_Response([
        'url' => get_home_url($site->blog_id, '/'),
        'urlAdmin' => get_admin_url($site->blog_id),
        'akun' => $login,
        'kasus' => (string) get_site_meta($site->blog_id, TAYANG_OPD_CASE, true),
        'arsip' => (bool) get_site($site->blog_id)->archived,
    ], $status);
}

function tayang_opd_show($request) {
    $site = tayang_opd_site($request['slug']);
    return is_wp_error($site) ? $site : tayang_opd_answer($site);
}

/** One at a time in the whole network: WordPress itself lets two requests make the same site or account. */
function tayang_opd_create($request) {
    global $wpdb;
    $lock = substr('tayang-opd-' . md5(DB_NAME . $wpdb->base_prefix), 0, 64);
    if ('1' !== $wpdb->get_var($wpdb->prepare('select get_lock(%s, 10)', $lock))) {
        return new WP_Error('tayang_sibuk', 'WordPress sedang membuat situs lain.', ['status' => 503]);
    }
    // What another request made meanwhile is in the database, not in this one's cache.
    wp_cache_flush();
    try {
        return tayang_opd_create_alone($request);
    } finally {
        $wpdb->query($wpdb->prepare('select release_lock(%s)', $lock));
    }
}

function tayang_opd_create_alone($request) {
    $site = tayang_opd_site($request['slug']);
    $stands = !is_wp_error($site);
    if ($request['sudahAda'] && (!$stands || $site->archived)) {
        return new WP_Error('tayang_situs_tidak_ada', 'Tidak ada situs dengan nama ini.', ['status' => 404]);
    }
    $own = $stands && get_site_meta($site->blog_id, TAYANG_OPD_CASE, true) === $request['kasus'];
    if ($stands && !$own && !$request['sudahAda']) {
        if (!$site->archived) {
            return new WP_Error('tayang_situs_dipakai', 'Nama ini dipakai situs lain.', ['status' => 409]);
        }
        tayang_opd_move_aside($site, $request['slug']);
        $stands = false;
    }
    $user = tayang_opd_user($request['email'], $request['slug']);
    if (is_wp_error($user)) {
        return $user;
    }
    $content = [
        'title' => $request['judul'],
        'user_id' => $user->ID,
        'options' => [
            'permalink_structure' => '/%postname%/',
            'timezone_string' => get_option('timezone_string'),
            'WPLANG' => get_site_option('WPLANG'),
        ],
    ];
    if ($own && !wp_is_site_initialized($site->blog_id)) {
        wp_initialize_site($site->blog_id, $content);
    }
    if (!$stands) {
        // Before the site gets tables and content: a request that dies on the way leaves one that is known again.
        add_action('wp_insert_site', fn ($new) => update_site_meta($new->blog_id, TAYANG_OPD_CASE, $request['kasus']));
        $id = wp_insert_site([
            'domain' => tayang_opd_host($request['slug']),
            'path' => '/',
            'network_id' => get_network()->id,
        ] + $content);
        if (is_wp_error($id)) {
            return new WP_Error('tayang_situs', 'WordPress tidak dapat membuat situs ini.', ['status' => 500]);
        }
        $site = get_site($id);
    }
    add_user_to_blog($site->blog_id, $user->ID, 'administrator');
    if ($own && $site->archived) {
        update_blog_status($site->blog_id, 'archived', '0');
    }
    return tayang_opd_answer($site, $user->user_login, $stands ? 200 : 201);
}

/** An archived site gives its name away and keeps what is in it. */
function tayang_opd_move_aside($site, $slug) {
    $domain = substr('arsip-' . $site->blog_id . '-' . $slug, 0, 63) . '.' . get_network()->domain;
    $scheme = parse_url(get_home_url($site->blog_id), PHP_URL_SCHEME);
    wp_update_site($site->blog_id, ['domain' => rtrim($domain, '-')]);
    update_blog_option($site->blog_id, 'home', $scheme . '://' . $domain);
    update_blog_option($site->blog_id, 'siteurl', $scheme . '://' . $domain);
}

/** The account with this address; a new one is named after the site. */
function tayang_opd_user($email, $slug) {
    $user = get_user_by('email', $email);
    if ($user) {
        return is_super_admin($user->ID)
            ? new WP_Error('tayang_akun', 'Surel penanggung jawab milik administrator jaringan. Gunakan surel lain.', ['status' => 409])
            : $user;
    }
    $base = 'pj' . str_replace('-', '', $slug);
    for ($number = 1, $login = $base; username_exists($login); $login = $base . ++$number);
    $id = wpmu_create_user($login, wp_generate_password(40, true, true), $email);
    return $id
        ? get_user_by('id', $id)
        : new WP_Error('tayang_akun', 'WordPress tidak menerima surel penanggung jawab.', ['status' => 409]);
}

/** Only for somebody who manages this very site: an account of the network or of another site is nobody's to give away here. */
function tayang_opd_password_link($request) {
    $site = tayang_opd_site($request['slug']);
    if (is_wp_error($site)) {
        return $site;
    }
    $user = get_user_by('login', $request['akun']);
    $manages = $user && !is_super_admin($user->ID) && is_user_member_of_blog($user->ID, $site->blog_id);
    if (!$manages || strcasecmp($user->user_email, $request['email']) !== 0) {
        return new WP_Error('tayang_akun', 'Akun ini tidak mengelola situs ini, atau surelnya lain.', ['status' => 409]);
    }
    $key = get_password_reset_key($user);
    if (is_wp_error($key)) {
        return new WP_Error('tayang_akun', 'WordPress tidak mengizinkan kata sandi akun ini diganti.', ['status' => 409]);
    }
    $link = 'wp-login.php?action=rp&key=' . $key . '&login=' . rawurlencode($user->user_login);
    $answer = new WP_REST_Response(['tautan' => network_site_url($link, 'login')]);
    $answer->header('Cache-Control', 'no-store');
    return $answer;
}

function tayang_opd_archive($request) {
    $site = tayang_opd_site($request['slug']);
    if (is_wp_error($site)) {
        return $site;
    }
    if (is_main_site($site->blog_id)) {
        return new WP_Error('tayang_situs_utama', 'Situs utama jaringan tidak dapat ditutup.', ['status' => 409]);
    }
    $own = get_site_meta($site->blog_id, TAYANG_OPD_CASE, true) === $request['kasus'];
    if ($request['kasus'] === '' || $own) {
        update_blog_status($site->blog_id, 'archived', '1');
    }
    return tayang_opd_answer(get_site($site->blog_id));
}
