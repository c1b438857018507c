<?php
// Run with WordPress loaded: an account with an application password for each role, as JSON.
$accounts = [];
foreach (['administrator', 'editor', 'author'] as $role) {
    $id = $role === 'administrator' ? 1 : wp_insert_user(['user_login' => "robot-$role", 'role' => $role,
        'user_pass' => wp_generate_password(24), 'user_email' => "$role@contoh.go.id"]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Tayang']);
    $accounts[$role] = ['user' => get_userdata($id)->user_login, 'password' => $password];
}
flush_rewrite_rules(false);
echo json_encode($accounts);
