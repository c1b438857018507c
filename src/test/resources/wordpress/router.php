<?php
// What a web server in front of WordPress does: files as they are, folders by their index.php, all else to WordPress.
// A client that takes this server for a proxy names the host in the address.
$_SERVER['REQUEST_URI'] = preg_replace('#^https?://[^/]*#', '', $_SERVER['REQUEST_URI']) ?: '/';
// By its address on this machine, it is asked for as the (main) site.
if (preg_match('#^(localhost|127\.0\.0\.1)(:|$)#', $_SERVER['HTTP_HOST'])) {
    $_SERVER['HTTP_HOST'] = getenv('WORDPRESS_HOST');
}
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if ($path !== '/' && is_dir($root . $path)) {
    if (substr($path, -1) !== '/') {
        header('Location: ' . $path . '/');
        exit;
    }
    $path .= 'index.php';
}
$script = $path !== '/' && substr($path, -4) === '.php' && is_file($root . $path) ? $path : '/index.php';
if ($script === '/index.php' && is_file($root . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir(dirname($root . $script));
require $root . $script;
