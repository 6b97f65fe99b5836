// Made from openapi.json by `npm run generate`; not edited by hand.
export interface paths {
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every setting with its default, limits and source */
        get: operations["get_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a setting, saying why */
        put: operations["put_settings_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/{key}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed a setting, when and why */
        get: operations["get_settings_one_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units: the roots, the children of one, or what is found */
        get: operations["get_units"];
        put?: never;
        /** Create a unit */
        post: operations["post_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit and what it belongs to, today or on any day */
        get: operations["get_units_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units right below one */
        get: operations["get_units_one_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a unit */
        get: operations["get_units_one_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by name, for everybody */
        get: operations["get_public_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit another name from a day on */
        post: operations["post_units_one_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hang a unit under another one from a day on */
        post: operations["post_units_one_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge a unit into another one from a day on */
        post: operations["post_units_one_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise a unit to another kind from a day on */
        post: operations["post_units_one_upgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unit_id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit from a day on */
        post: operations["post_units_one_dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/one-time-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a code for log-in sent to a phone */
        post: operations["post_one_time_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with phone and password */
        post: operations["post_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with phone and one-time code */
        post: operations["post_sessions_by_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["post_sessions_current_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to enrol an authenticator app */
        post: operations["post_me_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish enrolling with a first code */
        post: operations["post_me_second_factor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the second factor after log-in */
        post: operations["post_sessions_current_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am and what I may do */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["get_me_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one of my sessions */
        post: operations["post_sessions_one_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; my other sessions end */
        post: operations["post_me_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that a unit or one below it looks after */
        get: operations["get_accounts"];
        put?: never;
        /** Open an account */
        post: operations["post_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that a unit or one below it looks after (as a file) */
        get: operations["get_accounts_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock an account; its sessions end at once */
        post: operations["post_accounts_one_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlock an account */
        post: operations["post_accounts_one_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions of an account */
        post: operations["post_accounts_one_sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account another password; its sessions end */
        post: operations["post_accounts_one_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and what each may do */
        get: operations["get_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role over which unit */
        get: operations["get_grants"];
        put?: never;
        /** Give a role, or ask for one that takes a second person */
        post: operations["post_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role over which unit (as a file) */
        get: operations["get_grants_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grant_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a role as the second person */
        post: operations["post_grants_one_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grant_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role back; it ends at once */
        post: operations["post_grants_one_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when and from where */
        get: operations["get_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when and from where (as a file) */
        get: operations["get_audit_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw whose personal data, and why */
        get: operations["get_personal_views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personal-views/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw whose personal data, and why (as a file) */
        get: operations["get_personal_views_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/personal-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw my personal data, and why */
        get: operations["get_me_personal_views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of the demo, one per role */
        get: operations["get_demo_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, the newest first */
        get: operations["get_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, the newest first (as a file) */
        get: operations["get_jobs_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed job again */
        post: operations["post_jobs_one_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a file: the raw body, with X-File-Name percent-encoded */
        post: operations["post_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file, for those who may see what it hangs on */
        get: operations["get_files_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture, at most 480 pixels wide and high */
        get: operations["get_files_one_thumb"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The daily Merkle roots of the ledger */
        get: operations["get_ledger_roots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the county counts */
        get: operations["get_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A figure over a unit and a span, by day, month or unit */
        get: operations["get_figures_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/{figure}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that a figure was counted from */
        get: operations["get_figures_one_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/{figure}/records/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that a figure was counted from (as a file) */
        get: operations["get_figures_one_records_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My messages, the newest first */
        get: operations["get_me_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of my messages are unread */
        get: operations["get_me_messages_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark messages as read; all of them when none is named */
        post: operations["post_me_messages_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens to me, as it happens */
        get: operations["get_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays, moved working days and shifts of a year */
        get: operations["get_public_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the county works on a day, or does not */
        post: operations["post_calendar_days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-days/{on}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the official calendar hold again on a day */
        post: operations["post_calendar_days_one_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the shifts of working days from a day on */
        put: operations["put_calendar_shifts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed the calendar, when and why */
        get: operations["get_calendar_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a stretch of working time would be over */
        get: operations["get_calendar_trial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grids, zones or estates as GeoJSON */
        get: operations["get_public_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the map's tiles come from, if anywhere */
        get: operations["get_public_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/areas/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grid, community and estate at a position */
        get: operations["get_public_areas_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Estates of the address book */
        get: operations["get_public_estates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/estates/{estate_id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buildings of an estate */
        get: operations["get_public_estates_one_buildings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a GeoJSON file of areas, or put them in place of those that are there */
        post: operations["post_areas_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/areas/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas as a GeoJSON file */
        get: operations["get_areas_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an estate */
        post: operations["post_estates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an estate */
        put: operations["put_estates_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estates/{estate_id}/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a building */
        post: operations["post_estates_one_buildings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/{building_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a building */
        put: operations["put_buildings_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for grids, buildings and zones */
        get: operations["get_responsibles"];
        put?: never;
        /** Say who answers for a grid, a building group or a zone */
        post: operations["post_responsibles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responsibles/{responsible_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say from when on somebody no longer answers */
        post: operations["post_responsibles_one_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workflows that are switched on */
        get: operations["get_workflows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{name}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of a workflow, the newest first */
        get: operations["get_workflows_one_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its definition and graph */
        get: operations["get_workflow_versions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save a changed definition as a draft */
        post: operations["post_workflow_drafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a definition */
        post: operations["post_workflow_checks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who could do what, and when would it be overdue */
        post: operations["post_workflow_simulations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-versions/{version_id}/switch-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New items begin under this version from now on */
        post: operations["post_workflow_versions_one_switch_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of definitions */
        get: operations["get_workflow_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-items/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an item stands, and what one may do with it */
        get: operations["get_workflow_items_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-items/{item_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened to an item, the oldest first */
        get: operations["get_workflow_items_one_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-items/{item_id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a move */
        post: operations["post_workflow_items_one_moves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-items/{item_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clocks */
        post: operations["post_workflow_items_one_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-items/{item_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clocks run again */
        post: operations["post_workflow_items_one_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-items/{item_id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for more time */
        post: operations["post_workflow_items_one_extensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** More time and stopped clocks that were asked for */
        get: operations["get_workflow_extensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-extensions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** More time and stopped clocks that were asked for (as a file) */
        get: operations["get_workflow_extensions_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-extensions/{extension_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant it, as a second person */
        post: operations["post_workflow_extensions_one_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-extensions/{extension_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse it, as a second person */
        post: operations["post_workflow_extensions_one_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of a unit and of all below it */
        get: operations["get_members"];
        put?: never;
        /** Register a member */
        post: operations["post_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of a unit and of all below it (as a file) */
        get: operations["get_members_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's record */
        get: operations["get_members_one"];
        /** Change a member's record; what is absent stays */
        put: operations["put_members_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{member_id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show personal fields whole; the person can see that it was done */
        post: operations["post_members_one_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{member_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in a member's record */
        get: operations["get_members_one_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Residents of a unit and of all below it */
        get: operations["get_residents"];
        put?: never;
        /** Register a resident */
        post: operations["post_residents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Residents of a unit and of all below it (as a file) */
        get: operations["get_residents_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/residents/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A resident's record */
        get: operations["get_residents_one"];
        /** Change a resident's record; what is absent stays */
        put: operations["put_residents_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-import-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My ways to read the columns of lists */
        get: operations["get_member_import_templates"];
        put?: never;
        /** Keep a way to read columns; the same name is replaced */
        post: operations["post_member_import_templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports into a unit and all below it */
        get: operations["get_member_imports"];
        put?: never;
        /** Begin to import a list of members */
        post: operations["post_member_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is */
        get: operations["get_member_imports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports/{import_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send rows; the same first row again replaces them */
        post: operations["post_member_imports_one_rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports/{import_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check all rows and say what they would change */
        post: operations["post_member_imports_one_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports/{import_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the rows into the register */
        post: operations["post_member_imports_one_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports/{import_id}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that cannot be taken, and why */
        get: operations["get_member_imports_one_bad_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-imports/{import_id}/bad-rows/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that cannot be taken, and why (as a file) */
        get: operations["get_member_imports_one_bad_rows_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules by which points are earned and lost */
        get: operations["get_point_rules"];
        put?: never;
        /** Make a rule; below the county within the county's bounds */
        post: operations["post_point_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a rule */
        put: operations["put_point_rules_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-rules/{rule_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say on which day a rule holds for the last time */
        post: operations["post_point_rules_one_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications, such as the queue of those that wait */
        get: operations["get_point_applications"];
        put?: never;
        /** Ask points for a deed */
        post: operations["post_point_applications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/point-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked points for */
        get: operations["get_me_point_applications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-applications/{application_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an application that waits */
        post: operations["post_point_applications_one_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-applications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications, such as the queue of those that wait (as a file) */
        get: operations["get_point_applications_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-applications/{application_id}/certify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify what was applied for */
        post: operations["post_point_applications_one_certify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-applications/{application_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what was applied for */
        post: operations["post_point_applications_one_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify a whole attendance list */
        post: operations["post_point_certifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credit one member for one deed */
        post: operations["post_credits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deductions and vetoes */
        get: operations["get_point_deductions"];
        put?: never;
        /** Propose a deduction or a veto */
        post: operations["post_point_deductions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-deductions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deductions and vetoes (as a file) */
        get: operations["get_point_deductions_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-deductions/{deduction_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what another person proposed */
        post: operations["post_point_deductions_one_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-deductions/{deduction_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a deduction */
        post: operations["post_point_deductions_one_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{transfer_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a transfer by another one */
        post: operations["post_transfers_one_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals */
        get: operations["get_point_appeals"];
        put?: never;
        /** Appeal to the level above */
        post: operations["post_point_appeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/point-appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My appeals */
        get: operations["get_me_point_appeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-appeals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals (as a file) */
        get: operations["get_point_appeals_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-appeals/{appeal_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide an appeal, one level above */
        post: operations["post_point_appeals_one_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My points and stars */
        get: operations["get_me_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/points/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My statement: every line with its reason */
        get: operations["get_me_points_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{member_id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's points and stars */
        get: operations["get_members_one_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{member_id}/points/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's statement */
        get: operations["get_members_one_points_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{unit_id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation's points */
        get: operations["get_organisations_one_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{unit_id}/points/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation's statement */
        get: operations["get_organisations_one_points_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft the publication of a unit's period */
        post: operations["post_publications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{publication_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft */
        post: operations["post_publications_one_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{publication_id}/finalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a publication final when its window is over and every objection answered */
        post: operations["post_publications_one_finalise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{publication_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a publication */
        post: operations["post_publications_one_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publications with their Merkle roots */
        get: operations["get_public_publications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/publications/{publication_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication */
        get: operations["get_public_publications_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/publications/{publication_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A publication's lines */
        get: operations["get_public_publications_one_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/publications/{publication_id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that my line is in a publication */
        get: operations["get_me_publications_one_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{publication_id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections to a publication */
        get: operations["get_publications_one_objections"];
        put?: never;
        /** Object to a publication */
        post: operations["post_publications_one_objections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{publication_id}/objections/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections to a publication (as a file) */
        get: operations["get_publications_one_objections_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objection_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an objection */
        post: operations["post_objections_one_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/star-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From how many points on a member has so many stars */
        get: operations["get_star_levels"];
        /** Change the thresholds of the stars */
        put: operations["put_star_levels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisation-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations by points for each member */
        get: operations["get_public_organisation_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members by points, where the county switched that on */
        get: operations["get_member_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Points given to households */
        get: operations["get_point_grants"];
        put?: never;
        /** Give points to a household in need */
        post: operations["post_point_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-grants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Points given to households (as a file) */
        get: operations["get_point_grants_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/point-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Settled years */
        get: operations["get_point_settlements"];
        put?: never;
        /** Settle a year that is over */
        post: operations["post_point_settlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods and services that points buy */
        get: operations["get_public_goods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/goods/{good_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One good */
        get: operations["get_public_goods_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/goods/{good_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a service can be booked */
        get: operations["get_public_goods_one_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donation-receipts/{receipt_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A donor's receipt */
        get: operations["get_donation_receipts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders to hand over */
        get: operations["get_orders"];
        put?: never;
        /** Redeem: hold the points and the thing */
        post: operations["post_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My orders */
        get: operations["get_me_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my orders */
        get: operations["get_me_orders_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an order up */
        post: operations["post_orders_one_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods that one keeps */
        get: operations["get_goods"];
        put?: never;
        /** Offer a good */
        post: operations["post_goods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goods that one keeps (as a file) */
        get: operations["get_goods_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/{good_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a good */
        put: operations["put_goods_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/{good_id}/on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a good on offer */
        post: operations["post_goods_one_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/{good_id}/off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a good off */
        post: operations["post_goods_one_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/{good_id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stock's history */
        get: operations["get_goods_one_movements"];
        put?: never;
        /** Purchase, donation, stocktake, write-off */
        post: operations["post_goods_one_movements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/{good_id}/movements/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stock's history (as a file) */
        get: operations["get_goods_one_movements_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goods/{good_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer hours of a service */
        post: operations["post_goods_one_slots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders to hand over (as a file) */
        get: operations["get_orders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/by-code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order of a pick-up code */
        get: operations["get_orders_by_code_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand over against the code */
        post: operations["post_orders_one_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplier-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers are owed for a period */
        get: operations["get_supplier_settlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplier-settlements/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What suppliers are owed for a period (as a file) */
        get: operations["get_supplier_settlements_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/case-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be reported */
        get: operations["get_public_case_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, newest first */
        get: operations["get_cases"];
        put?: never;
        /** Report a problem, or enter it for a caller */
        post: operations["post_cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Has somebody reported it already? */
        get: operations["get_case_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Me too */
        post: operations["post_cases_one_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow no longer */
        post: operations["post_cases_one_unfollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that I reported or follow */
        get: operations["get_me_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case */
        get: operations["get_cases_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case's history */
        get: operations["get_cases_one_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a case on */
        post: operations["post_cases_one_moves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand parts to others beside the one who leads */
        post: operations["post_cases_one_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-tasks/{task_id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A part is done */
        post: operations["post_case_tasks_one_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the reporter, or to who handles it */
        post: operations["post_cases_one_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages about a case */
        get: operations["get_cases_one_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/reveal-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reporter's number, with a reason */
        post: operations["post_cases_one_reveal_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two reports are one case */
        post: operations["post_cases_one_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What several parties came to */
        post: operations["post_cases_one_consultations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that a case does not count in the rates */
        post: operations["post_cases_one_exclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{case_id}/exclusion/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide whether a case does not count */
        post: operations["post_cases_one_exclusion_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, newest first (as a file) */
        get: operations["get_cases_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases by stage */
        get: operations["get_cases_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that everybody may know of */
        get: operations["get_public_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["get_public_cases_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/cases.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases closed lately, as an Atom feed */
        get: operations["get_public_cases_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rates with their denominators, times and shares */
        get: operations["get_case_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-metrics/{number}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind a number */
        get: operations["get_case_metrics_one_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-metrics/{number}/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind a number (as a file) */
        get: operations["get_case_metrics_one_cases_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/case-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for everybody, small counts left out */
        get: operations["get_public_case_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have in hand, what is near, who calls */
        get: operations["get_me_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Patrols */
        get: operations["get_patrols"];
        put?: never;
        /** Start a patrol */
        post: operations["post_patrols"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/{patrol_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a patrol */
        post: operations["post_patrols_one_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/patrols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My patrols */
        get: operations["get_me_patrols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/patrols/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Patrols (as a file) */
        get: operations["get_patrols_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls for help */
        get: operations["get_help_calls"];
        put?: never;
        /** Call for help */
        post: operations["post_help_calls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/help-calls/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My call for help */
        get: operations["get_me_help_calls_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-calls/{help_call_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I am coming */
        post: operations["post_help_calls_one_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-calls/{help_call_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not needed any more */
        post: operations["post_help_calls_one_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help-calls/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls for help (as a file) */
        get: operations["get_help_calls_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All categories */
        get: operations["get_case_categories"];
        put?: never;
        /** Make a category */
        post: operations["post_case_categories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a category, or turn it off */
        put: operations["put_case_categories_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-dispatch-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gets which cases */
        get: operations["get_case_dispatch_rules"];
        put?: never;
        /** Make a dispatch rule */
        post: operations["post_case_dispatch_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-dispatch-rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a dispatch rule */
        put: operations["put_case_dispatch_rules_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-dispatch-rules/{rule_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say on which day a rule holds for the last time */
        post: operations["post_case_dispatch_rules_one_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joint sessions */
        get: operations["get_joint_sessions"];
        put?: never;
        /** Invite departments to a place, with an agenda */
        post: operations["post_joint_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joint sessions (as a file) */
        get: operations["get_joint_sessions_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session */
        get: operations["get_joint_sessions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions/{session_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the department comes */
        post: operations["post_joint_sessions_one_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions/{session_id}/agenda/{case_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what was decided */
        post: operations["post_joint_sessions_one_agenda_one_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions/{session_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The session is over */
        post: operations["post_joint_sessions_one_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joint-sessions/{session_id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session for the calendar */
        get: operations["get_joint_sessions_one_calendar_ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/joint-sessions/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My units' sessions for the calendar */
        get: operations["get_me_joint_sessions_calendar_ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this application is */
        get: operations["get_public_about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/app-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complain about the application */
        post: operations["post_public_app_complaints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints about the application */
        get: operations["get_app_complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app-complaints/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints about the application (as a file) */
        get: operations["get_app_complaints_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/app-complaints/{complaint_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a complaint */
        post: operations["post_app_complaints_one_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/charities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Purposes that neighbours give to */
        get: operations["get_public_charities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/charities/{charity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One purpose, with what has come */
        get: operations["get_public_charities_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charities/{charity_id}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised for a purpose */
        get: operations["get_charities_one_pledges"];
        put?: never;
        /** Promise goods or hours */
        post: operations["post_charities_one_pledges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have promised and given */
        get: operations["get_me_pledges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{pledge_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a promise off */
        post: operations["post_pledges_one_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Purposes that one keeps */
        get: operations["get_charities"];
        put?: never;
        /** Begin to collect for a purpose */
        post: operations["post_charities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charities/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Purposes that one keeps (as a file) */
        get: operations["get_charities_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charities/{charity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a purpose */
        put: operations["put_charities_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charities/{charity_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a purpose with a report of what became of the gifts */
        post: operations["post_charities_one_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charities/{charity_id}/pledges/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised for a purpose (as a file) */
        get: operations["get_charities_one_pledges_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{pledge_id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a gift has come */
        post: operations["post_pledges_one_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Things that neighbours lend and give away */
        get: operations["get_public_things"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/things/{thing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thing */
        get: operations["get_public_things_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Things of a unit, also those that are gone */
        get: operations["get_things"];
        put?: never;
        /** Offer a thing to lend or to give away */
        post: operations["post_things"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/things/{thing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what one offers */
        put: operations["put_things_one"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/things/{thing_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer back, or down */
        post: operations["post_things_one_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I lend and give away */
        get: operations["get_me_things"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/things/{thing_id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a thing */
        post: operations["post_things_one_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked for, or what is asked of me */
        get: operations["get_me_loans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One loan, for its two sides */
        get: operations["get_loans_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold the thing for the one who asked */
        post: operations["post_loans_one_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline */
        post: operations["post_loans_one_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand over against the code of the one who fetches it */
        post: operations["post_loans_one_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}/return-asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for one's thing back */
        post: operations["post_loans_one_return_asked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that one's thing is back */
        post: operations["post_loans_one_returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/{loan_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call it off before it is handed over */
        post: operations["post_loans_one_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/things/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Things of a unit, also those that are gone (as a file) */
        get: operations["get_things_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Loans of a unit */
        get: operations["get_loans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loans/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Loans of a unit (as a file) */
        get: operations["get_loans_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/exemplars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People worth telling of */
        get: operations["get_public_exemplars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/exemplars/{exemplar_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["get_public_exemplars_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nominations of a unit */
        get: operations["get_exemplars"];
        put?: never;
        /** Nominate somebody, with his consent */
        post: operations["post_exemplars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/exemplars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I nominated */
        get: operations["get_me_exemplars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars/{exemplar_id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Like; counts once */
        post: operations["post_exemplars_one_like"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars/{exemplar_id}/unlike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a like back */
        post: operations["post_exemplars_one_unlike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nominations of a unit (as a file) */
        get: operations["get_exemplars_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars/{exemplar_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish what another nominated */
        post: operations["post_exemplars_one_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars/{exemplar_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a nomination */
        post: operations["post_exemplars_one_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exemplars/{exemplar_id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take down what was published */
        post: operations["post_exemplars_one_take_down"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wall of wishes */
        get: operations["get_public_wishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/wishes/{wish_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wish, as everybody sees it */
        get: operations["get_public_wishes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wishes of a unit */
        get: operations["get_wishes"];
        put?: never;
        /** Wish for something, or tell of somebody who needs it */
        post: operations["post_wishes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I wished for */
        get: operations["get_me_wishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I claimed */
        get: operations["get_me_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{wish_id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim a wish; exactly one gets it */
        post: operations["post_wishes_one_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{wish_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wish, for those whom it concerns */
        get: operations["get_wishes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{wish_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way of a wish */
        get: operations["get_wishes_one_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{wish_id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a move that the wish offers */
        post: operations["post_wishes_one_moves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wishes of a unit (as a file) */
        get: operations["get_wishes_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wishes/{wish_id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who is in need, and how to reach him; kept */
        post: operations["post_wishes_one_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311: discovery.xml or .json */
        get: operations["get_open311_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311: services or requests, .xml or .json */
        get: operations["get_open311_v2_one"];
        put?: never;
        /** Open311: a new request */
        post: operations["post_open311_v2_one"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311: the definition of a service */
        get: operations["get_open311_v2_services_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311: one request */
        get: operations["get_open311_v2_requests_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/tokens/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311: the identifier of a request that was sent */
        get: operations["get_open311_v2_tokens_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programs that may send Open311 requests */
        get: operations["get_open311_clients"];
        put?: never;
        /** Issue a key, which is shown once */
        post: operations["post_open311_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311-clients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programs that may send Open311 requests (as a file) */
        get: operations["get_open311_clients_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311-clients/{client_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a key */
        post: operations["post_open311_clients_one_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "List_linli.access.AccountLine": {
            items: components["schemas"]["access.AccountLine"][];
            next?: string;
        };
        "List_linli.access.AuditEntry": {
            items: components["schemas"]["access.AuditEntry"][];
            next?: string;
        };
        "List_linli.access.GrantLine": {
            items: components["schemas"]["access.GrantLine"][];
            next?: string;
        };
        "List_linli.access.MySession": {
            items: components["schemas"]["access.MySession"][];
            next?: string;
        };
        "List_linli.access.ViewEntry": {
            items: components["schemas"]["access.ViewEntry"][];
            next?: string;
        };
        "List_linli.access.ViewOfMe": {
            items: components["schemas"]["access.ViewOfMe"][];
            next?: string;
        };
        "List_linli.calendar.(anonymous_namespace).ChangeLine": {
            items: components["schemas"]["calendar.(anonymous_namespace).ChangeLine"][];
            next?: string;
        };
        "List_linli.casework.CaseCard": {
            items: components["schemas"]["casework.CaseCard"][];
            next?: string;
        };
        "List_linli.casework.CategoryLine": {
            items: components["schemas"]["casework.CategoryLine"][];
            next?: string;
        };
        "List_linli.casework.HelpLine": {
            items: components["schemas"]["casework.HelpLine"][];
            next?: string;
        };
        "List_linli.casework.MessageLine": {
            items: components["schemas"]["casework.MessageLine"][];
            next?: string;
        };
        "List_linli.casework.PatrolLine": {
            items: components["schemas"]["casework.PatrolLine"][];
            next?: string;
        };
        "List_linli.casework.RuleLine": {
            items: components["schemas"]["casework.RuleLine"][];
            next?: string;
        };
        "List_linli.casework.SessionLine": {
            items: components["schemas"]["casework.SessionLine"][];
            next?: string;
        };
        "List_linli.charity.Charity": {
            items: components["schemas"]["charity.Charity"][];
            next?: string;
        };
        "List_linli.charity.Pledge": {
            items: components["schemas"]["charity.Pledge"][];
            next?: string;
        };
        "List_linli.circulation.Loan": {
            items: components["schemas"]["circulation.Loan"][];
            next?: string;
        };
        "List_linli.circulation.Thing": {
            items: components["schemas"]["circulation.Thing"][];
            next?: string;
        };
        "List_linli.circulation.WatchedLoan": {
            items: components["schemas"]["circulation.WatchedLoan"][];
            next?: string;
        };
        "List_linli.exemplar.(anonymous_namespace).Exemplar": {
            items: components["schemas"]["exemplar.(anonymous_namespace).Exemplar"][];
            next?: string;
        };
        "List_linli.feedback.(anonymous_namespace).Line": {
            items: components["schemas"]["feedback.(anonymous_namespace).Line"][];
            next?: string;
        };
        "List_linli.figure.Record": {
            items: components["schemas"]["figure.Record"][];
            next?: string;
        };
        "List_linli.jobs.JobLine": {
            items: components["schemas"]["jobs.JobLine"][];
            next?: string;
        };
        "List_linli.ledger.(anonymous_namespace).RootLine": {
            items: components["schemas"]["ledger.(anonymous_namespace).RootLine"][];
            next?: string;
        };
        "List_linli.market.Good": {
            items: components["schemas"]["market.Good"][];
            next?: string;
        };
        "List_linli.market.Movement": {
            items: components["schemas"]["market.Movement"][];
            next?: string;
        };
        "List_linli.market.Order": {
            items: components["schemas"]["market.Order"][];
            next?: string;
        };
        "List_linli.market.SettlementLine": {
            items: components["schemas"]["market.SettlementLine"][];
            next?: string;
        };
        "List_linli.market.Slot": {
            items: components["schemas"]["market.Slot"][];
            next?: string;
        };
        "List_linli.member.BadRowLine": {
            items: components["schemas"]["member.BadRowLine"][];
            next?: string;
        };
        "List_linli.member.ImportLine": {
            items: components["schemas"]["member.ImportLine"][];
            next?: string;
        };
        "List_linli.member.MemberHistoryLine": {
            items: components["schemas"]["member.MemberHistoryLine"][];
            next?: string;
        };
        "List_linli.member.MemberLine": {
            items: components["schemas"]["member.MemberLine"][];
            next?: string;
        };
        "List_linli.member.ResidentLine": {
            items: components["schemas"]["member.ResidentLine"][];
            next?: string;
        };
        "List_linli.notify.MessageLine": {
            items: components["schemas"]["notify.MessageLine"][];
            next?: string;
        };
        "List_linli.open311.(anonymous_namespace).ClientLine": {
            items: components["schemas"]["open311.(anonymous_namespace).ClientLine"][];
            next?: string;
        };
        "List_linli.org.HistoryLine": {
            items: components["schemas"]["org.HistoryLine"][];
            next?: string;
        };
        "List_linli.org.PublicUnit": {
            items: components["schemas"]["org.PublicUnit"][];
            next?: string;
        };
        "List_linli.org.UnitRow": {
            items: components["schemas"]["org.UnitRow"][];
            next?: string;
        };
        "List_linli.place.BuildingRow": {
            items: components["schemas"]["place.BuildingRow"][];
            next?: string;
        };
        "List_linli.place.EstateRow": {
            items: components["schemas"]["place.EstateRow"][];
            next?: string;
        };
        "List_linli.place.ResponsibleLine": {
            items: components["schemas"]["place.ResponsibleLine"][];
            next?: string;
        };
        "List_linli.points.AppealLine": {
            items: components["schemas"]["points.AppealLine"][];
            next?: string;
        };
        "List_linli.points.ApplicationLine": {
            items: components["schemas"]["points.ApplicationLine"][];
            next?: string;
        };
        "List_linli.points.DeductionLine": {
            items: components["schemas"]["points.DeductionLine"][];
            next?: string;
        };
        "List_linli.points.GrantLine": {
            items: components["schemas"]["points.GrantLine"][];
            next?: string;
        };
        "List_linli.points.Line": {
            items: components["schemas"]["points.Line"][];
            next?: string;
        };
        "List_linli.points.ObjectionLine": {
            items: components["schemas"]["points.ObjectionLine"][];
            next?: string;
        };
        "List_linli.points.PublicationLine": {
            items: components["schemas"]["points.PublicationLine"][];
            next?: string;
        };
        "List_linli.points.PublishedLine": {
            items: components["schemas"]["points.PublishedLine"][];
            next?: string;
        };
        "List_linli.points.RuleLine": {
            items: components["schemas"]["points.RuleLine"][];
            next?: string;
        };
        "List_linli.points.SettlementLine": {
            items: components["schemas"]["points.SettlementLine"][];
            next?: string;
        };
        "List_linli.setting.ChangeLine": {
            items: components["schemas"]["setting.ChangeLine"][];
            next?: string;
        };
        "List_linli.wish.WishCard": {
            items: components["schemas"]["wish.WishCard"][];
            next?: string;
        };
        "List_linli.workflow.ExtensionLine": {
            items: components["schemas"]["workflow.ExtensionLine"][];
            next?: string;
        };
        "List_linli.workflow.LineShown": {
            items: components["schemas"]["workflow.LineShown"][];
            next?: string;
        };
        "List_linli.workflow.VersionLine": {
            items: components["schemas"]["workflow.VersionLine"][];
            next?: string;
        };
        Nothing: Record<string, never>;
        "access.AccountLine": {
            account_id: string;
            name: string;
            phone_masked: string;
            locked: boolean;
            roles: components["schemas"]["access.MyRole"][];
            /** Format: date-time */
            created_at: string;
        };
        "access.AccountOpened": {
            account_id: string;
        };
        "access.AuditEntry": {
            audit_id: string;
            /** Format: date-time */
            at: string;
            account_name: string;
            action: string;
            subject?: string;
            unit_id?: string;
            detail?: string;
            request_id: string;
            address: string;
        };
        "access.DemoAccount": {
            role: string;
            name: string;
            phone: string;
            password: string;
            unit_name: string;
        };
        "access.DemoAccountLines": {
            items: components["schemas"]["access.DemoAccount"][];
        };
        "access.GrantAsked": {
            grant_id: string;
            /** @enum {string} */
            state: "active" | "pending" | "revoked";
        };
        "access.GrantLine": {
            grant_id: string;
            account_id: string;
            account_name: string;
            role: string;
            unit_id: string;
            unit_name: string;
            /** @enum {string} */
            state: "active" | "pending" | "revoked";
            asked_by: string;
            /** Format: date-time */
            asked_at: string;
            approved_by?: string;
            /** Format: date-time */
            approved_at?: string;
        };
        "access.Me": {
            account_id: string;
            person_id?: string;
            member_id?: string;
            name: string;
            phone_masked: string;
            roles: components["schemas"]["access.MyRole"][];
            permissions: string[];
            home_unit_id?: string;
            /** @enum {string} */
            second_factor: "none" | "enrolled" | "required";
            second_factor_pending: boolean;
            demo: boolean;
        };
        "access.MyRole": {
            role: string;
            unit_id: string;
            unit_name: string;
        };
        "access.MySession": {
            session_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            seen_at: string;
            agent: string;
            address: string;
            current?: boolean;
        };
        "access.NewFactor": {
            secret: string;
            uri: string;
        };
        "access.OpenedSession": {
            token: string;
            /** Format: date-time */
            expires_at: string;
            second_factor_required: boolean;
        };
        "access.RoleLine": {
            role: string;
            permissions: string[];
            personal: boolean;
        };
        "access.RoleLines": {
            items: components["schemas"]["access.RoleLine"][];
        };
        "access.ViewEntry": {
            view_id: string;
            /** Format: date-time */
            at: string;
            viewer_name: string;
            viewer_unit: string;
            person_name: string;
            fields: string[];
            reason: string;
        };
        "access.ViewOfMe": {
            view_id: string;
            /** Format: date-time */
            at: string;
            viewer_name: string;
            viewer_unit: string;
            fields: string[];
            reason: string;
        };
        "calendar.(anonymous_namespace).CalendarDay": {
            /** Format: date */
            on: string;
            working: boolean;
            name?: string;
            /** @enum {string} */
            kind: "holiday" | "moved_workday" | "county";
        };
        "calendar.(anonymous_namespace).CalendarYear": {
            /** Format: int32 */
            year: number;
            items: components["schemas"]["calendar.(anonymous_namespace).CalendarDay"][];
            shifts: components["schemas"]["calendar.Shift"][];
            shift_tables: components["schemas"]["calendar.ShiftTable"][];
            /** Format: date */
            known_until_on: string;
        };
        "calendar.(anonymous_namespace).ChangeLine": {
            change_id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            action: "set_day" | "remove_day" | "set_shifts";
            /** Format: date */
            from_on: string;
            /** Format: date */
            until_on?: string;
            detail: string;
            reason: string;
            account_name: string;
        };
        "calendar.(anonymous_namespace).Trial": {
            /** Format: date-time */
            due_at: string;
        };
        "calendar.Shift": {
            /** Format: int32 */
            from_minute: number;
            /** Format: int32 */
            to_minute: number;
        };
        "calendar.ShiftTable": {
            /** Format: date */
            from_on: string;
            shifts: components["schemas"]["calendar.Shift"][];
        };
        "casework.AgendaLine": {
            case_id: string;
            number: string;
            title: string;
            decision?: string;
            task?: components["schemas"]["casework.AgendaTask"];
        };
        "casework.AgendaTask": {
            task_id: string;
            unit_id: string;
            unit_name: string;
            /** Format: date */
            due_on?: string;
            state: string;
        };
        "casework.Board": {
            unit_id: string;
            unit_name: string;
            columns: components["schemas"]["casework.BoardColumn"][];
        };
        "casework.BoardColumn": {
            /** @enum {string} */
            stage: "establish" | "dispatch" | "handle" | "verify" | "rate" | "closed";
            title: string;
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            overdue: number;
            items: components["schemas"]["casework.CaseCard"][];
        };
        "casework.Cards": {
            items: components["schemas"]["casework.CaseCard"][];
        };
        "casework.CaseCard": {
            case_id: string;
            number: string;
            category_id: string;
            category_name: string;
            title: string;
            text?: string;
            place_text: string;
            lat?: number;
            lng?: number;
            state: string;
            state_title: string;
            /** @enum {string} */
            stage: "establish" | "dispatch" | "handle" | "verify" | "rate" | "closed";
            /** @enum {string} */
            tier: "life" | "utility" | "ordinary" | "complex";
            /** @enum {string} */
            urgency: "normal" | "urgent";
            /** @enum {string} */
            channel: "client" | "patrol" | "phone" | "walk_in" | "help" | "open311";
            private: boolean;
            /** Format: date-time */
            reported_at: string;
            /** Format: date-time */
            closed_at?: string;
            /** Format: date-time */
            due_at?: string;
            overdue: boolean;
            /** Format: int64 */
            followers: number;
            thumb_url?: string;
            grid_name?: string;
            unit_name?: string;
            handled_by_unit_name?: string;
            /** Format: int64 */
            stars?: number;
            /** Format: int64 */
            distance_m?: number;
            offers: components["schemas"]["workflow.MoveOffer"][];
        };
        "casework.CaseFull": {
            case_id: string;
            number: string;
            category_id: string;
            category_name: string;
            title: string;
            text?: string;
            place_text: string;
            lat?: number;
            lng?: number;
            state: string;
            state_title: string;
            /** @enum {string} */
            stage: "establish" | "dispatch" | "handle" | "verify" | "rate" | "closed";
            /** @enum {string} */
            tier: "life" | "utility" | "ordinary" | "complex";
            /** @enum {string} */
            urgency: "normal" | "urgent";
            /** @enum {string} */
            channel: "client" | "patrol" | "phone" | "walk_in" | "help" | "open311";
            private: boolean;
            /** Format: date-time */
            reported_at: string;
            /** Format: date-time */
            closed_at?: string;
            /** Format: date-time */
            due_at?: string;
            overdue: boolean;
            /** Format: int64 */
            followers: number;
            thumb_url?: string;
            grid_name?: string;
            unit_name?: string;
            handled_by_unit_name?: string;
            /** Format: int64 */
            stars?: number;
            /** Format: int64 */
            distance_m?: number;
            offers: components["schemas"]["workflow.MoveOffer"][];
            item_id?: string;
            photos: components["schemas"]["files.Link"][];
            unit_id?: string;
            level_unit_id?: string;
            grid_id?: string;
            level_unit_name?: string;
            anonymous: boolean;
            /** Format: date-time */
            happened_at?: string;
            reporter?: components["schemas"]["casework.ReporterShown"];
            handler?: components["schemas"]["casework.HandlerShown"];
            first_receiver?: components["schemas"]["casework.HandlerShown"];
            helpers: components["schemas"]["casework.TaskShown"][];
            verdicts: components["schemas"]["casework.Verdicts"];
            /** Format: int64 */
            bounces: number;
            /** Format: int64 */
            bounces_most: number;
            /** Format: int64 */
            reopened: number;
            duplicate_of?: components["schemas"]["casework.OtherCase"];
            merged: components["schemas"]["casework.OtherCase"][];
            excluded?: components["schemas"]["casework.ExclusionShown"];
            consultations: components["schemas"]["casework.ConsultationShown"][];
            deadlines: components["schemas"]["workflow.DeadlineNow"][];
            may: string[];
            following: boolean;
            /** Format: int64 */
            version: number;
        };
        "casework.CaseMade": {
            case_id: string;
            number: string;
            state: string;
            /** Format: date-time */
            due_at?: string;
            handled_by_unit_name?: string;
            grid_name?: string;
        };
        "casework.Categories": {
            items: components["schemas"]["casework.CategoryBrief"][];
        };
        "casework.CategoryBrief": {
            category_id: string;
            code: string;
            name: string;
            parent_id?: string;
            parent_name?: string;
            /** @enum {string} */
            tier: "life" | "utility" | "ordinary" | "complex";
            private: boolean;
            sensitive: boolean;
            hint?: string;
        };
        "casework.CategoryLine": {
            category_id: string;
            code: string;
            name: string;
            parent_id?: string;
            parent_name?: string;
            /** @enum {string} */
            tier: "life" | "utility" | "ordinary" | "complex";
            private: boolean;
            sensitive: boolean;
            hint?: string;
            name_zh: string;
            name_en: string;
            hint_zh?: string;
            hint_en?: string;
            unit_id?: string;
            active: boolean;
            source: string;
            /** Format: int64 */
            version: number;
        };
        "casework.CategoryMade": {
            category_id: string;
        };
        "casework.CategoryShare": {
            category_id: string;
            name: string;
            /** Format: int64 */
            count: number;
            share: number;
        };
        "casework.ConsultationShown": {
            consultation_id: string;
            /** Format: date */
            on: string;
            parties: string[];
            result: string;
            files: components["schemas"]["files.Link"][];
        };
        "casework.Consulted": {
            consultation_id: string;
        };
        "casework.Contact": {
            phone?: string;
            name?: string;
        };
        "casework.DepartmentLine": {
            unit_id: string;
            name: string;
            answer: string;
            note?: string;
        };
        "casework.ExclusionShown": {
            reason: string;
            state: string;
        };
        "casework.Following": {
            /** Format: int64 */
            followers: number;
        };
        "casework.ForPerson": {
            name: string;
            phone?: string;
        };
        "casework.GridCount": {
            unit_id: string;
            name: string;
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            overdue: number;
        };
        "casework.HandlerShown": {
            account_id?: string;
            name?: string;
            unit_id?: string;
            unit_name: string;
        };
        "casework.HandlerVerdict": {
            /** @enum {string} */
            outcome: "solved" | "unsolvable";
            text: string;
            /** Format: date-time */
            at?: string;
            by_name: string;
        };
        "casework.Heat": {
            lat: number;
            lng: number;
            /** Format: int64 */
            count: number;
        };
        "casework.HelpFor": {
            name: string;
            where?: string;
        };
        "casework.HelpLine": {
            help_call_id: string;
            case_id: string;
            /** Format: date-time */
            at: string;
            person_name_masked: string;
            place_text: string;
            state: string;
            taken_by_name?: string;
            /** Format: date-time */
            taken_at?: string;
            /** Format: int64 */
            level: number;
        };
        "casework.HelpShown": {
            help_call_id?: string;
            case_id?: string;
            state?: string;
            taken_by_name?: string;
            /** Format: date-time */
            at?: string;
            /** Format: date-time */
            taken_at?: string;
            rung: components["schemas"]["casework.Rung"][];
        };
        "casework.Helping": {
            unit_id?: string;
            account_id?: string;
            task: string;
        };
        "casework.MessageLine": {
            message_id: string;
            /** Format: date-time */
            at: string;
            from: string;
            name: string;
            text: string;
            mine: boolean;
        };
        "casework.Metrics": {
            unit_id: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            excluded: number;
            rates: components["schemas"]["casework.Rate"][];
            stages: components["schemas"]["casework.StageTime"][];
            by_category: components["schemas"]["casework.CategoryShare"][];
            by_grid: components["schemas"]["casework.GridCount"][];
            heat: components["schemas"]["casework.Heat"][];
            by_month: components["schemas"]["casework.MonthCount"][];
        };
        "casework.MonthCount": {
            month: string;
            /** Format: int64 */
            reported: number;
            /** Format: int64 */
            closed: number;
        };
        "casework.OtherCase": {
            case_id: string;
            number: string;
        };
        "casework.PatrolLine": {
            patrol_id: string;
            grid_id: string;
            grid_name: string;
            account_id: string;
            account_name: string;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            ended_at?: string;
            /** Format: int64 */
            points_checked?: number;
            note?: string;
        };
        "casework.PatrolMade": {
            patrol_id: string;
        };
        "casework.PublicFull": {
            case_id: string;
            number: string;
            category_id: string;
            category_name: string;
            title: string;
            text?: string;
            place_text: string;
            lat?: number;
            lng?: number;
            state: string;
            state_title: string;
            /** @enum {string} */
            stage: "establish" | "dispatch" | "handle" | "verify" | "rate" | "closed";
            /** @enum {string} */
            tier: "life" | "utility" | "ordinary" | "complex";
            /** @enum {string} */
            urgency: "normal" | "urgent";
            /** @enum {string} */
            channel: "client" | "patrol" | "phone" | "walk_in" | "help" | "open311";
            private: boolean;
            /** Format: date-time */
            reported_at: string;
            /** Format: date-time */
            closed_at?: string;
            /** Format: date-time */
            due_at?: string;
            overdue: boolean;
            /** Format: int64 */
            followers: number;
            thumb_url?: string;
            grid_name?: string;
            unit_name?: string;
            handled_by_unit_name?: string;
            /** Format: int64 */
            stars?: number;
            /** Format: int64 */
            distance_m?: number;
            offers: components["schemas"]["workflow.MoveOffer"][];
            closing_text?: string;
            following: boolean;
            mine: boolean;
        };
        "casework.PublicMetrics": {
            unit_id: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            smallest: number;
            rates: components["schemas"]["casework.Rate"][];
            by_category: components["schemas"]["casework.CategoryShare"][];
            by_month: components["schemas"]["casework.MonthCount"][];
        };
        "casework.Rate": {
            rate: string;
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            excluded: number;
            formula: string;
        };
        "casework.ReporterShown": {
            name_masked?: string;
            relay?: string;
            is_me: boolean;
        };
        "casework.ResidentVerdict": {
            satisfied: boolean;
            /** Format: int64 */
            stars?: number;
            text?: string;
            /** Format: date-time */
            at?: string;
            by_proxy: boolean;
        };
        "casework.RuleLine": {
            category_id?: string;
            place_unit_id?: string;
            to_unit_id?: string;
            /** @enum {string} */
            to_part?: "grid_worker" | "building_leader";
            /** Format: int64 */
            priority: number;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to?: string;
            rule_id: string;
            category_name?: string;
            place_unit_name?: string;
            to_unit_name?: string;
            /** Format: int64 */
            version: number;
        };
        "casework.RuleMade": {
            rule_id: string;
        };
        "casework.Rung": {
            name: string;
            part: string;
            /** Format: date-time */
            at: string;
        };
        "casework.Said": {
            message_id: string;
        };
        "casework.SessionFull": {
            session_id: string;
            unit_id: string;
            unit_name: string;
            title: string;
            /** Format: date-time */
            at: string;
            place: string;
            state: string;
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            departments: number;
            agenda: components["schemas"]["casework.AgendaLine"][];
            department_answers: components["schemas"]["casework.DepartmentLine"][];
            may: string[];
        };
        "casework.SessionLine": {
            session_id: string;
            unit_id: string;
            unit_name: string;
            title: string;
            /** Format: date-time */
            at: string;
            place: string;
            state: string;
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            departments: number;
        };
        "casework.SessionMade": {
            session_id: string;
        };
        "casework.StageTime": {
            stage: string;
            title: string;
            /** Format: int64 */
            median_minutes?: number;
            /** Format: int64 */
            p90_minutes?: number;
            /** Format: int64 */
            count: number;
        };
        "casework.TaskShown": {
            task_id: string;
            account_id?: string;
            unit_id?: string;
            name: string;
            task: string;
            state: string;
            /** Format: date */
            due_on?: string;
            note?: string;
            mine: boolean;
        };
        "casework.Verdicts": {
            handler?: components["schemas"]["casework.HandlerVerdict"];
            verifier?: components["schemas"]["casework.VerifierVerdict"];
            resident?: components["schemas"]["casework.ResidentVerdict"];
        };
        "casework.VerifierVerdict": {
            accepted: boolean;
            text?: string;
            /** Format: date-time */
            at?: string;
            by_name: string;
        };
        "casework.Work": {
            today: components["schemas"]["casework.CaseCard"][];
            near: components["schemas"]["casework.CaseCard"][];
            overdue: components["schemas"]["casework.CaseCard"][];
            help_calls: components["schemas"]["casework.HelpLine"][];
            further: components["schemas"]["workflow.OffersIn"][];
        };
        "charity.Charity": {
            charity_id: string;
            title: string;
            text: string;
            unit_id: string;
            unit_name: string;
            goal: components["schemas"]["charity.Given"][];
            /** Format: date */
            ends_on: string;
            /** @enum {string} */
            state: "open" | "reached" | "closed";
            /** Format: int64 */
            givers: number;
            photos: components["schemas"]["files.Link"][];
            report?: string;
            report_files: components["schemas"]["files.Link"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            closed_at?: string;
            /** Format: int64 */
            version: number;
        };
        "charity.CharityMade": {
            charity_id: string;
        };
        "charity.Given": {
            /** @enum {string} */
            kind: "goods" | "hours";
            item: string;
            /** Format: int64 */
            quantity: number;
            /** Format: int64 */
            pledged: number;
            /** Format: int64 */
            done: number;
        };
        "charity.Goal": {
            /** @enum {string} */
            kind: "goods" | "hours";
            item: string;
            /** Format: int64 */
            quantity: number;
        };
        "charity.Pledge": {
            pledge_id: string;
            charity_id: string;
            title: string;
            /** Format: int64 */
            item_index: number;
            /** @enum {string} */
            kind: "goods" | "hours";
            item: string;
            /** Format: int64 */
            quantity: number;
            anonymous: boolean;
            giver_name?: string;
            /** @enum {string} */
            state: "pledged" | "received" | "cancelled";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            decided_at?: string;
        };
        "circulation.Loan": {
            loan_id: string;
            thing_id: string;
            title: string;
            /** @enum {string} */
            kind: "lend" | "give";
            /** @enum {string} */
            side: "owner" | "asker";
            /** @enum {string} */
            state: "asked" | "held" | "handed_over" | "returned" | "declined" | "cancelled" | "late";
            other_name: string;
            note?: string;
            answer?: string;
            code?: string;
            /** Format: date */
            until_on?: string;
            /** Format: date */
            hold_until?: string;
            /** Format: date */
            due_on?: string;
            /** Format: date-time */
            asked_at: string;
            /** Format: date-time */
            handed_over_at?: string;
            /** Format: date-time */
            ended_at?: string;
        };
        "circulation.Thing": {
            thing_id: string;
            title: string;
            text: string;
            /** @enum {string} */
            kind: "lend" | "give";
            /** @enum {string} */
            condition: "as_new" | "good" | "worn";
            unit_id: string;
            unit_name: string;
            photos: components["schemas"]["files.Link"][];
            /** @enum {string} */
            state: "free" | "asked" | "held" | "lent" | "given" | "withdrawn";
            owner_name_masked: string;
            mine: boolean;
            /** Format: int32 */
            days?: number;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            version: number;
        };
        "circulation.ThingMade": {
            thing_id: string;
        };
        "circulation.WatchedLoan": {
            loan_id: string;
            thing_id: string;
            title: string;
            /** @enum {string} */
            kind: "lend" | "give";
            /** @enum {string} */
            state: "asked" | "held" | "handed_over" | "returned" | "declined" | "cancelled" | "late";
            owner_name_masked: string;
            asker_name_masked: string;
            unit_id: string;
            unit_name: string;
            /** Format: date */
            due_on?: string;
            /** Format: date-time */
            asked_at: string;
            /** Format: date-time */
            handed_over_at?: string;
            /** Format: date-time */
            ended_at?: string;
        };
        "exemplar.(anonymous_namespace).Exemplar": {
            exemplar_id: string;
            name: string;
            title: string;
            story: string;
            unit_id: string;
            unit_name: string;
            /** @enum {string} */
            state: "nominated" | "published" | "refused" | "taken_down";
            reason?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            published_at?: string;
            /** Format: int64 */
            likes: number;
            liked: boolean;
            photos: components["schemas"]["files.Link"][];
        };
        "exemplar.(anonymous_namespace).Likes": {
            /** Format: int64 */
            likes: number;
            liked: boolean;
        };
        "exemplar.(anonymous_namespace).Nominated": {
            exemplar_id: string;
        };
        "feedback.(anonymous_namespace).About": {
            name: string;
            county_name: string;
            version: string;
            demo: boolean;
        };
        "feedback.(anonymous_namespace).Complained": {
            complaint_id: string;
        };
        "feedback.(anonymous_namespace).Line": {
            complaint_id: string;
            text: string;
            contact?: string;
            /** Format: date-time */
            created_at: string;
            answer?: string;
            answered_by?: string;
            /** Format: date-time */
            answered_at?: string;
        };
        "figure.(anonymous_namespace).FigureAnswer": {
            figure: string;
            /** @enum {string} */
            unit: "count" | "points" | "hours" | "ratio";
            unit_id: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            /** Format: int64 */
            total?: number;
            /** Format: int64 */
            numerator?: number;
            /** Format: int64 */
            denominator?: number;
            ratio?: number;
            items: components["schemas"]["figure.(anonymous_namespace).FigurePart"][];
        };
        "figure.(anonymous_namespace).FigurePart": {
            key: string;
            label: string;
            /** Format: int64 */
            value?: number;
            /** Format: int64 */
            numerator?: number;
            /** Format: int64 */
            denominator?: number;
        };
        "figure.(anonymous_namespace).IndicatorLine": {
            figure: string;
            /** @enum {string} */
            unit: "count" | "points" | "hours" | "ratio";
            numerator?: string;
            denominator?: string;
            has_records: boolean;
        };
        "figure.(anonymous_namespace).Indicators": {
            items: components["schemas"]["figure.(anonymous_namespace).IndicatorLine"][];
        };
        "figure.Record": {
            /** Format: date-time */
            at: string;
            title: string;
            subject_kind: string;
            subject_id: string;
            unit_id: string;
            unit_name: string;
            /** Format: int64 */
            value: number;
        };
        "files.Link": {
            file_id: string;
            url: string;
            thumb_url?: string;
        };
        "jobs.JobLine": {
            job_id: string;
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed";
            /** Format: int64 */
            progress_done: number;
            /** Format: int64 */
            progress_total: number;
            /** Format: int32 */
            attempts: number;
            last_error?: string;
            /** Format: date-time */
            due_at: string;
            /** Format: date-time */
            started_at?: string;
            /** Format: date-time */
            finished_at?: string;
        };
        "ledger.(anonymous_namespace).RootLine": {
            /** Format: date */
            day: string;
            root: string;
            /** Format: int64 */
            transfers: number;
        };
        "market.Good": {
            good_id: string;
            /** @enum {string} */
            kind: "goods" | "service" | "virtual";
            name: string;
            description: string;
            /**
             * Format: int64
             * @description points
             */
            price: number;
            unit_id: string;
            unit_name: string;
            place: string;
            supplier?: string;
            image?: components["schemas"]["files.Link"];
            /** Format: int64 */
            stock: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            limit_per_person?: number;
            /** @enum {string} */
            limit_period?: "month" | "half_year" | "year";
            window_open?: boolean;
            windows: components["schemas"]["market.Window"][];
            /** Format: date */
            expires_on?: string;
            /** @enum {string} */
            state: "on" | "off";
            /** Format: int64 */
            version: number;
        };
        "market.GoodMade": {
            good_id: string;
        };
        "market.Movement": {
            movement_id: string;
            /** @enum {string} */
            kind: "purchase" | "donation" | "stocktake" | "write_off" | "handed_over";
            /** Format: int64 */
            change: number;
            /** Format: int64 */
            stock_after: number;
            /** Format: int64 */
            unit_cost_fen?: number;
            donor?: string;
            supplier?: string;
            /** Format: date */
            expires_on?: string;
            receipt_number?: string;
            note?: string;
            account_name?: string;
            /** Format: date-time */
            at: string;
        };
        "market.Order": {
            order_id: string;
            good_id: string;
            good_name: string;
            /** @enum {string} */
            kind: "goods" | "service" | "virtual";
            unit_id: string;
            unit_name: string;
            /** Format: int64 */
            quantity: number;
            /**
             * Format: int64
             * @description points
             */
            points: number;
            /** @enum {string} */
            state: "held" | "handed_over" | "cancelled" | "expired";
            pick_up_code?: string;
            pick_up_qr?: string;
            /** Format: date-time */
            pick_up_until: string;
            place: string;
            slot?: components["schemas"]["market.OrderSlot"];
            note?: string;
            member_name_masked?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            decided_at?: string;
            image?: components["schemas"]["files.Link"];
        };
        "market.OrderSlot": {
            /** Format: date-time */
            from_at: string;
            /** Format: date-time */
            to_at: string;
            place: string;
        };
        "market.Receipt": {
            receipt_number: string;
            donor?: string;
            good_name: string;
            /** Format: int64 */
            quantity: number;
            /** Format: date-time */
            at: string;
            unit_name: string;
        };
        "market.SettlementLine": {
            supplier: string;
            good_name: string;
            /** Format: int64 */
            quantity: number;
            /**
             * Format: int64
             * @description points
             */
            points: number;
            /** Format: int64 */
            cost_fen: number;
        };
        "market.Slot": {
            slot_id: string;
            good_id: string;
            /** Format: date-time */
            from_at: string;
            /** Format: date-time */
            to_at: string;
            place: string;
            /** Format: int64 */
            places: number;
            /** Format: int64 */
            places_left: number;
        };
        "market.SlotMade": {
            slot_id: string;
        };
        "market.StockMoved": {
            movement_id: string;
            /** Format: int64 */
            stock: number;
            receipt_number?: string;
        };
        "market.Window": {
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
        };
        "member.BadRowLine": {
            /** Format: int64 */
            row: number;
            column: string;
            value_masked?: string;
            code: string;
            params?: {
                [key: string]: unknown;
            };
        };
        "member.ColumnMapping": {
            column: string;
            /** @enum {string} */
            field: "name" | "phone" | "id_number" | "kind" | "status" | "tier" | "branch" | "group" | "joined_on" | "birth_on" | "sex" | "education" | "address";
        };
        "member.FieldChange": {
            field: string;
            from?: string;
            to?: string;
        };
        "member.ImportBegun": {
            import_id: string;
        };
        "member.ImportLine": {
            import_id: string;
            unit_id: string;
            file_name: string;
            /** @enum {string} */
            state: "receiving" | "checking" | "checked" | "running" | "done" | "failed";
            /** @enum {string} */
            mode: "all_or_nothing" | "skip_bad";
            /** Format: int64 */
            rows_total: number;
            /** Format: int64 */
            rows_received: number;
            /** Format: int64 */
            rows_done: number;
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            updated: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            bad: number;
            account_name: string;
            /** Format: date-time */
            created_at: string;
        };
        "member.MappingTemplate": {
            template_id: string;
            name: string;
            mapping: components["schemas"]["member.ColumnMapping"][];
        };
        "member.MappingTemplates": {
            items: components["schemas"]["member.MappingTemplate"][];
        };
        "member.MemberAdded": {
            member_id: string;
        };
        "member.MemberDetail": {
            member_id: string;
            person_id: string;
            name: string;
            /** @enum {string} */
            kind: "direct" | "in_service" | "floating";
            /** @enum {string} */
            status: "probationary" | "full";
            /** @enum {string} */
            tier: "secretary" | "committee" | "able_under_70" | "able_over_70";
            branch_id: string;
            branch_name: string;
            group_id?: string;
            group_name?: string;
            /** Format: date */
            joined_on: string;
            /** Format: date */
            birth_on?: string;
            /** @enum {string} */
            sex?: "female" | "male";
            education?: string;
            phone_masked: string;
            id_number_masked: string;
            /** Format: int32 */
            star_level?: number;
            /** Format: int64 */
            version: number;
            account_id?: string;
            address_masked?: string;
            note?: string;
        };
        "member.MemberHistoryLine": {
            change_id: string;
            /** Format: date-time */
            at: string;
            action: string;
            account_name: string;
            changes: components["schemas"]["member.FieldChange"][];
        };
        "member.MemberLine": {
            member_id: string;
            person_id: string;
            name: string;
            /** @enum {string} */
            kind: "direct" | "in_service" | "floating";
            /** @enum {string} */
            status: "probationary" | "full";
            /** @enum {string} */
            tier: "secretary" | "committee" | "able_under_70" | "able_over_70";
            branch_id: string;
            branch_name: string;
            group_id?: string;
            group_name?: string;
            /** Format: date */
            joined_on: string;
            /** Format: date */
            birth_on?: string;
            /** @enum {string} */
            sex?: "female" | "male";
            education?: string;
            phone_masked: string;
            id_number_masked: string;
            /** Format: int32 */
            star_level?: number;
            /** Format: int64 */
            version: number;
        };
        "member.ResidentAdded": {
            person_id: string;
        };
        "member.ResidentLine": {
            person_id: string;
            name: string;
            unit_id: string;
            unit_name: string;
            phone_masked: string;
            address_masked: string;
            /** Format: date */
            birth_on?: string;
            /** @enum {string} */
            sex?: "female" | "male";
            /** Format: int64 */
            version: number;
        };
        "member.Revealed": {
            phone?: string;
            id_number?: string;
            address?: string;
        };
        "member.RowsReceived": {
            /** Format: int64 */
            received: number;
        };
        "member.TemplateKept": {
            template_id: string;
        };
        "notify.MessageLine": {
            message_id: string;
            /** Format: date-time */
            at: string;
            kind: string;
            params: {
                [key: string]: unknown;
            };
            link?: string;
            read: boolean;
        };
        "notify.Unread": {
            /** Format: int64 */
            unread: number;
        };
        "open311.(anonymous_namespace).ClientLine": {
            client_id: string;
            name: string;
            /** Format: date-time */
            created_at: string;
            created_by: string;
            /** Format: int64 */
            requests: number;
            /** Format: date-time */
            revoked_at?: string;
            revoked_by?: string;
        };
        "open311.(anonymous_namespace).KeyIssued": {
            client_id: string;
            name: string;
            api_key: string;
        };
        "org.HistoryLine": {
            change_id: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            action: "create" | "rename" | "move" | "merge" | "upgrade" | "dissolve";
            from?: string;
            to?: string;
            account_name: string;
            note?: string;
        };
        "org.PublicUnit": {
            unit_id: string;
            name: string;
            /** @enum {string} */
            kind: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
            /** Format: int64 */
            children: number;
        };
        "org.UnitAbove": {
            unit_id: string;
            name: string;
            /** @enum {string} */
            kind: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
        };
        "org.UnitCreatedAnswer": {
            unit_id: string;
        };
        "org.UnitDetail": {
            unit_id: string;
            /** @enum {string} */
            kind: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
            name: string;
            code?: string;
            parent_id?: string;
            /** Format: int64 */
            depth: number;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to?: string;
            merged_into?: string;
            /** Format: int64 */
            children: number;
            /** Format: int64 */
            members: number;
            /** Format: int64 */
            version: number;
            ancestors: components["schemas"]["org.UnitAbove"][];
        };
        "org.UnitRow": {
            unit_id: string;
            /** @enum {string} */
            kind: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
            name: string;
            code?: string;
            parent_id?: string;
            /** Format: int64 */
            depth: number;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to?: string;
            merged_into?: string;
            /** Format: int64 */
            children: number;
            /** Format: int64 */
            members: number;
            /** Format: int64 */
            version: number;
        };
        "place.(anonymous_namespace).MapGround": {
            tile_url?: string;
            tile_attribution?: string;
        };
        "place.AreaCollection": {
            type: string;
            features: components["schemas"]["place.AreaFeature"][];
        };
        "place.AreaFeature": {
            type: string;
            properties: components["schemas"]["place.AreaProperties"];
            geometry: components["schemas"]["place.AreaGeometry"];
        };
        "place.AreaGeometry": {
            type: string;
            coordinates: number[][][][];
        };
        "place.AreaProperties": {
            area_id: string;
            /** @enum {string} */
            kind: "grid" | "zone" | "estate";
            unit_id: string;
            estate_id?: string;
            name: string;
            /** Format: int32 */
            colour_index: number;
        };
        "place.BadFeature": {
            /** Format: int32 */
            feature: number;
            code: string;
        };
        "place.BuildingCreated": {
            building_id: string;
        };
        "place.BuildingRow": {
            building_id: string;
            estate_id: string;
            name: string;
            unit_id: string;
            unit_name: string;
            lat?: number;
            lng?: number;
            /** Format: int64 */
            version: number;
        };
        "place.EstateCreated": {
            estate_id: string;
        };
        "place.EstateRow": {
            estate_id: string;
            name: string;
            unit_id: string;
            unit_name: string;
            lat?: number;
            lng?: number;
            /** Format: int64 */
            version: number;
        };
        "place.Given": {
            lat?: number;
            lng?: number;
            /** @enum {string} */
            coordinates?: "wgs84" | "gcj02";
            estate_id?: string;
            building_id?: string;
            text?: string;
        };
        "place.Imported": {
            /** Format: int32 */
            features: number;
            bad: components["schemas"]["place.BadFeature"][];
            saved: boolean;
        };
        "place.PlaceFound": {
            grid_id?: string;
            grid_name?: string;
            community_id?: string;
            community_name?: string;
            estate_id?: string;
            estate_name?: string;
        };
        "place.ResponsibleAdded": {
            responsible_id: string;
        };
        "place.ResponsibleLine": {
            responsible_id: string;
            part: string;
            account_id: string;
            name: string;
            unit_id?: string;
            area_id?: string;
            /** Format: date */
            since_on: string;
            /** Format: date */
            until_on?: string;
            unit_name?: string;
            area_name?: string;
        };
        "points.AppealLine": {
            appeal_id: string;
            /** @enum {string} */
            kind: "transfer" | "application" | "deduction" | "publication_line";
            subject_id: string;
            subject: string;
            member_id: string;
            name?: string;
            unit_id: string;
            unit_name: string;
            text: string;
            /** @enum {string} */
            state: "open" | "upheld" | "rejected";
            /** Format: date */
            due_on: string;
            decision?: string;
            decided_by?: string;
            /** Format: date-time */
            decided_at?: string;
            /** Format: date-time */
            created_at: string;
        };
        "points.AppealMade": {
            appeal_id: string;
        };
        "points.ApplicationDecided": {
            /** @enum {string} */
            state: "waiting" | "certified" | "refused" | "withdrawn" | "second_person";
            transfer_id?: string;
        };
        "points.ApplicationLine": {
            application_id: string;
            rule_id: string;
            rule_name: string;
            /** @enum {string} */
            class: "basic" | "exemplary" | "deduction" | "veto";
            member_id?: string;
            organisation_id?: string;
            name?: string;
            unit_id: string;
            unit_name: string;
            /** Format: date */
            happened_on: string;
            hours?: number;
            text?: string;
            files: components["schemas"]["files.Link"][];
            /**
             * Format: int64
             * @description points
             */
            amount: number;
            /** @enum {string} */
            state: "waiting" | "certified" | "refused" | "withdrawn" | "second_person";
            reason?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            decided_at?: string;
            decided_by?: string;
            transfer_id?: string;
        };
        "points.Applied": {
            application_id: string;
        };
        "points.Bounds": {
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
        };
        "points.CreditMade": {
            transfer_id: string;
            /**
             * Format: int64
             * @description points
             */
            amount: number;
            /**
             * Format: int64
             * @description points
             */
            balance: number;
        };
        "points.DeductionConfirmed": {
            transfer_id?: string;
            /**
             * Format: int64
             * @description points
             */
            taken: number;
            /**
             * Format: int64
             * @description points
             */
            shortfall: number;
        };
        "points.DeductionLine": {
            deduction_id: string;
            rule_id: string;
            rule_name: string;
            /** @enum {string} */
            class: "basic" | "exemplary" | "deduction" | "veto";
            member_id: string;
            name?: string;
            unit_id: string;
            unit_name: string;
            /** Format: date */
            happened_on: string;
            reason: string;
            /**
             * Format: int64
             * @description points
             */
            amount: number;
            /**
             * Format: int64
             * @description points
             */
            shortfall: number;
            /** @enum {string} */
            state: "waiting" | "confirmed" | "refused" | "reversed";
            proposed_by: string;
            /** Format: date-time */
            created_at: string;
            decided_by?: string;
            /** Format: date-time */
            decided_at?: string;
            decision?: string;
            transfer_id?: string;
        };
        "points.DeductionProposed": {
            deduction_id: string;
        };
        "points.Expiring": {
            /** Format: date */
            on: string;
            /**
             * Format: int64
             * @description points
             */
            amount: number;
        };
        "points.GrantLine": {
            grant_id: string;
            member_id?: string;
            household_person_id?: string;
            name: string;
            unit_id: string;
            unit_name: string;
            /**
             * Format: int64
             * @description points
             */
            amount: number;
            reason: string;
            granted_by?: string;
            /** Format: date-time */
            created_at: string;
            transfer_id: string;
        };
        "points.GrantMade": {
            grant_id: string;
            transfer_id: string;
        };
        "points.Line": {
            transfer_id: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: int64
             * @description points
             */
            amount: number;
            /**
             * Format: int64
             * @description points
             */
            balance_after: number;
            /** @enum {string} */
            kind: "credit" | "deduction" | "reversal" | "redemption" | "refund" | "expiry" | "grant" | "settlement" | "publication";
            rule_id?: string;
            rule_name?: string;
            deed?: string;
            /** Format: date */
            happened_on: string;
            certified_by?: string;
            unit_name?: string;
            /** Format: date */
            expires_on?: string;
            reverses_id?: string;
            reversed_by?: string;
            reversible: boolean;
            appeal_id?: string;
        };
        "points.ListCertified": {
            certification_id: string;
            /** Format: int64 */
            credited: number;
            skipped: components["schemas"]["points.Skipped"][];
        };
        "points.MemberRank": {
            /** Format: int64 */
            rank: number;
            member_id: string;
            name: string;
            /**
             * Format: int64
             * @description points
             */
            points: number;
        };
        "points.MemberRanking": {
            items: components["schemas"]["points.MemberRank"][];
        };
        "points.Objected": {
            objection_id: string;
        };
        "points.ObjectionLine": {
            objection_id: string;
            /** Format: int64 */
            line?: number;
            text: string;
            name_masked?: string;
            phone_masked?: string;
            /** @enum {string} */
            state: "open" | "upheld" | "rejected";
            answer?: string;
            answered_by?: string;
            /** Format: date-time */
            answered_at?: string;
            /** Format: date-time */
            created_at: string;
        };
        "points.OrganisationRank": {
            /** Format: int64 */
            rank: number;
            unit_id: string;
            unit_name: string;
            /**
             * Format: int64
             * @description points
             */
            points: number;
            /** Format: int64 */
            members: number;
            per_member: number;
        };
        "points.OrganisationRanking": {
            items: components["schemas"]["points.OrganisationRank"][];
        };
        "points.PublicationLine": {
            publication_id: string;
            unit_id: string;
            unit_name: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            /** @enum {string} */
            names: "full" | "masked" | "number";
            /** @enum {string} */
            state: "draft" | "published" | "final" | "withdrawn";
            /** Format: int64 */
            members: number;
            /**
             * Format: int64
             * @description points
             */
            points_total: number;
            merkle_root: string;
            /** Format: int64 */
            objection_days: number;
            /** Format: date-time */
            published_at?: string;
            /** Format: date-time */
            objections_until?: string;
            /** Format: date-time */
            final_at?: string;
            withdrawn_reason?: string;
            /** Format: int64 */
            objections_open: number;
        };
        "points.PublicationLineRef": {
            publication_id: string;
            /** Format: int64 */
            line: number;
        };
        "points.PublicationMade": {
            publication_id: string;
        };
        "points.PublicationProof": {
            /** Format: int64 */
            line: number;
            leaf: string;
            leaf_hash: string;
            /** Format: int64 */
            index: number;
            /** Format: int64 */
            tree_size: number;
            path: string[];
            root: string;
            lines: components["schemas"]["points.Line"][];
        };
        "points.PublishedLine": {
            /** Format: int64 */
            line: number;
            name: string;
            branch_name: string;
            /**
             * Format: int64
             * @description points
             */
            points: number;
            /** Format: int64 */
            deeds: number;
            leaf_hash: string;
        };
        "points.RuleLine": {
            rule_id: string;
            name: string;
            /** @enum {string} */
            owner: "member" | "organisation";
            /** @enum {string} */
            tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
            /** @enum {string} */
            class: "basic" | "exemplary" | "deduction" | "veto";
            unit_id: string;
            unit_name: string;
            /**
             * Format: int64
             * @description points
             */
            amount: number;
            /** @enum {string} */
            per: "deed" | "hour";
            /** Format: int64 */
            max_hours?: number;
            /** Format: int64 */
            cap_day?: number;
            /** Format: int64 */
            cap_month?: number;
            /** Format: int64 */
            cap_year?: number;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to?: string;
            /** @enum {string} */
            evidence: "none" | "photo" | "text";
            /** @enum {string} */
            certifier: "clerk" | "branch" | "town";
            source: string;
            bounds?: components["schemas"]["points.Bounds"];
            trigger?: string;
            /** Format: int64 */
            version: number;
        };
        "points.RuleMade": {
            rule_id: string;
        };
        "points.SettleStarted": {
            job_id: string;
        };
        "points.SettlementLine": {
            /** Format: int64 */
            year: number;
            /** @enum {string} */
            state: "running" | "done";
            job_id: string;
            /** Format: int64 */
            members: number;
            /**
             * Format: int64
             * @description points
             */
            settled_points: number;
            asked_by?: string;
            /** Format: date-time */
            asked_at: string;
            /** Format: date-time */
            done_at?: string;
        };
        "points.Skipped": {
            member_id: string;
            code: string;
        };
        "points.Standing": {
            account_id?: string;
            /**
             * Format: int64
             * @description points
             */
            balance: number;
            /**
             * Format: int64
             * @description points
             */
            held: number;
            /**
             * Format: int64
             * @description points
             */
            available: number;
            expiring: components["schemas"]["points.Expiring"][];
            /**
             * Format: int64
             * @description points
             */
            earned_this_year: number;
            /**
             * Format: int64
             * @description points
             */
            record_this_year: number;
            /** Format: int64 */
            star_level: number;
            star_next?: components["schemas"]["points.StarNext"];
        };
        "points.StarLevel": {
            /** Format: int64 */
            level: number;
            /** Format: int64 */
            needed: number;
        };
        "points.StarLevels": {
            items: components["schemas"]["points.StarLevel"][];
        };
        "points.StarNext": {
            /** Format: int64 */
            level: number;
            /** Format: int64 */
            needed: number;
        };
        "points.TransferMade": {
            transfer_id: string;
        };
        "setting.ChangeLine": {
            change_id: string;
            key: string;
            old_value: string;
            new_value: string;
            reason: string;
            /** Format: date-time */
            changed_at: string;
            changed_by: string;
        };
        "setting.SettingLine": {
            key: string;
            value: string;
            default_value: string;
            unit: string;
            /** Format: int64 */
            min?: number;
            /** Format: int64 */
            max?: number;
            /** @enum {string} */
            type: "boolean" | "integer" | "text" | "choice";
            choices: string[];
            source: string;
            compliance: boolean;
            /** Format: date-time */
            changed_at?: string;
            changed_by?: string;
            /** Format: int64 */
            version: number;
        };
        "setting.SettingLines": {
            items: components["schemas"]["setting.SettingLine"][];
        };
        "wish.ForPerson": {
            name: string;
            phone?: string;
            consent_name: boolean;
        };
        "wish.PublicWish": {
            wish_id: string;
            number: string;
            /** @enum {string} */
            kind: "goods" | "service" | "company";
            title: string;
            text: string;
            for_name?: string;
            unit_id: string;
            unit_name: string;
            /** @enum {string} */
            state: "collected" | "checked" | "published" | "claimed" | "delivered" | "closed" | "expired" | "refused" | "withdrawn";
            state_title: string;
            /** Format: int64 */
            value_yuan?: number;
            /** Format: date */
            needed_by_on?: string;
            /** Format: date-time */
            published_at?: string;
            /** Format: date */
            expires_on?: string;
            climbed_to_unit_name?: string;
            claimed_by_name?: string;
            /** @enum {string} */
            claimed_by_kind?: "member" | "team" | "organisation";
            /** Format: date-time */
            claimed_at?: string;
            /** Format: date-time */
            ended_at?: string;
            thumb_url?: string;
            thanks_text?: string;
            photos: components["schemas"]["files.Link"][];
            may: string[];
        };
        "wish.Revealed": {
            name: string;
            phone?: string;
        };
        "wish.WishCard": {
            wish_id: string;
            number: string;
            /** @enum {string} */
            kind: "goods" | "service" | "company";
            title: string;
            text: string;
            for_name?: string;
            unit_id: string;
            unit_name: string;
            /** @enum {string} */
            state: "collected" | "checked" | "published" | "claimed" | "delivered" | "closed" | "expired" | "refused" | "withdrawn";
            state_title: string;
            /** Format: int64 */
            value_yuan?: number;
            /** Format: date */
            needed_by_on?: string;
            /** Format: date-time */
            published_at?: string;
            /** Format: date */
            expires_on?: string;
            climbed_to_unit_name?: string;
            claimed_by_name?: string;
            /** @enum {string} */
            claimed_by_kind?: "member" | "team" | "organisation";
            /** Format: date-time */
            claimed_at?: string;
            /** Format: date-time */
            ended_at?: string;
            thumb_url?: string;
            thanks_text?: string;
        };
        "wish.WishFull": {
            wish_id: string;
            number: string;
            /** @enum {string} */
            kind: "goods" | "service" | "company";
            title: string;
            text: string;
            for_name?: string;
            unit_id: string;
            unit_name: string;
            /** @enum {string} */
            state: "collected" | "checked" | "published" | "claimed" | "delivered" | "closed" | "expired" | "refused" | "withdrawn";
            state_title: string;
            /** Format: int64 */
            value_yuan?: number;
            /** Format: date */
            needed_by_on?: string;
            /** Format: date-time */
            published_at?: string;
            /** Format: date */
            expires_on?: string;
            climbed_to_unit_name?: string;
            claimed_by_name?: string;
            /** @enum {string} */
            claimed_by_kind?: "member" | "team" | "organisation";
            /** Format: date-time */
            claimed_at?: string;
            /** Format: date-time */
            ended_at?: string;
            thumb_url?: string;
            thanks_text?: string;
            item_id: string;
            mine: boolean;
            claimed_by_me: boolean;
            consent_name: boolean;
            for_name_masked?: string;
            photos: components["schemas"]["files.Link"][];
            proof_photos: components["schemas"]["files.Link"][];
            deadlines: components["schemas"]["workflow.DeadlineNow"][];
            offers: components["schemas"]["workflow.MoveOffer"][];
            may: string[];
        };
        "wish.WishMade": {
            wish_id: string;
            number: string;
        };
        "workflow.CheckAnswer": {
            valid: boolean;
            problems: components["schemas"]["workflow.Problem"][];
            graph?: components["schemas"]["workflow.Graph"];
        };
        "workflow.Choice": {
            value: string;
            title: string;
        };
        "workflow.DeadlineNow": {
            deadline_id: string;
            deadline: string;
            title: string;
            clock: string;
            /** Format: date-time */
            due_at: string;
            /** Format: date-time */
            warn_at?: string;
            state: string;
            /** Format: int64 */
            remaining_minutes?: number;
            /** Format: date-time */
            missed_at?: string;
        };
        "workflow.DeadlineThen": {
            deadline: string;
            title: string;
            /** Format: date-time */
            due_at: string;
            /** Format: date-time */
            warn_at?: string;
            overdue: boolean;
        };
        "workflow.DraftSaved": {
            version_id: string;
            /** Format: int64 */
            version: number;
        };
        "workflow.ExtensionAsked": {
            extension_id: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused" | "void";
        };
        "workflow.ExtensionLine": {
            extension_id: string;
            /** @enum {string} */
            kind: "extension" | "pause";
            item_id: string;
            title: string;
            link?: string;
            deadline_title?: string;
            /** Format: int64 */
            minutes?: number;
            /** Format: date-time */
            until_at?: string;
            reason: string;
            asked_by: string;
            /** Format: date-time */
            asked_at: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "refused" | "void";
        };
        "workflow.FormField": {
            field: string;
            title: string;
            kind: string;
            required: boolean;
            choices: components["schemas"]["workflow.Choice"][];
            /** Format: int64 */
            min?: number;
            /** Format: int64 */
            max?: number;
            hint?: string;
        };
        "workflow.FormValue": {
            field: string;
            value: string;
        };
        "workflow.Graph": {
            states: components["schemas"]["workflow.GraphState"][];
            moves: components["schemas"]["workflow.GraphMove"][];
            deadlines: components["schemas"]["workflow.GraphDeadline"][];
        };
        "workflow.GraphDeadline": {
            deadline: string;
            title: string;
            states: string[];
        };
        "workflow.GraphMove": {
            move: string;
            title: string;
            from: string;
            to: string;
            who: string[];
            /** @enum {string} */
            automatic?: "time" | "event";
            danger: boolean;
        };
        "workflow.GraphState": {
            state: string;
            title: string;
            stage?: string;
            end: boolean;
            meaning?: string;
        };
        "workflow.ItemFull": {
            item_id: string;
            name: string;
            /** Format: int64 */
            version: number;
            subject_kind: string;
            subject_id: string;
            title: string;
            link?: string;
            state: string;
            state_title: string;
            stage?: string;
            end: boolean;
            meaning?: string;
            tier?: string;
            paused: boolean;
            deadlines: components["schemas"]["workflow.DeadlineNow"][];
            offers: components["schemas"]["workflow.MoveOffer"][];
            graph: components["schemas"]["workflow.Graph"];
            path: components["schemas"]["workflow.PathStep"][];
            may_keep: boolean;
        };
        "workflow.LineShown": {
            line_id: string;
            /** Format: date-time */
            at: string;
            kind: string;
            move?: string;
            title: string;
            from?: string;
            from_title?: string;
            to?: string;
            to_title?: string;
            by_name?: string;
            by_unit_name?: string;
            by_program: boolean;
            note?: string;
            form: components["schemas"]["workflow.ShownValue"][];
            files: components["schemas"]["files.Link"][];
        };
        "workflow.MoveOffer": {
            move: string;
            title: string;
            to: string;
            to_title: string;
            form: components["schemas"]["workflow.FormField"][];
            note: string;
            files: string;
            danger: boolean;
        };
        "workflow.MoveTried": {
            move: string;
            /** Format: date-time */
            at: string;
        };
        "workflow.OffersIn": {
            state: string;
            offers: components["schemas"]["workflow.MoveOffer"][];
        };
        "workflow.PathStep": {
            from?: string;
            to: string;
            move?: string;
            /** Format: date-time */
            at: string;
        };
        "workflow.Paused": {
            state: string;
        };
        "workflow.Problem": {
            path: string;
            code: string;
            params?: string;
        };
        "workflow.ShownValue": {
            field: string;
            title: string;
            value: string;
        };
        "workflow.Simulated": {
            problems: components["schemas"]["workflow.Problem"][];
            steps: components["schemas"]["workflow.SimulatedStep"][];
        };
        "workflow.SimulatedStep": {
            /** Format: date-time */
            at: string;
            state: string;
            title: string;
            move?: string;
            by_program: boolean;
            who: components["schemas"]["workflow.WhoCould"][];
            deadlines: components["schemas"]["workflow.DeadlineThen"][];
        };
        "workflow.VersionFull": {
            version_id: string;
            name: string;
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            state: "draft" | "on" | "retired";
            shipped: boolean;
            definition: string;
            graph: components["schemas"]["workflow.Graph"];
        };
        "workflow.VersionLine": {
            version_id: string;
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            state: "draft" | "on" | "retired";
            shipped: boolean;
            /** Format: date-time */
            saved_at: string;
            saved_by?: string;
            note?: string;
        };
        "workflow.WhoCould": {
            move: string;
            title: string;
            who: string[];
        };
        "workflow.WorkflowLineOfList": {
            name: string;
            title: string;
            module: string;
            version_id: string;
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            state: "draft" | "on" | "retired";
            /** Format: int64 */
            running: number;
            shipped: boolean;
        };
        "workflow.Workflows": {
            items: components["schemas"]["workflow.WorkflowLineOfList"][];
        };
        /** @description RFC 9457; `code` is stable and says what happened. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            params?: {
                [key: string]: unknown;
            };
            request_id: string;
            fields?: {
                field: string;
                code: string;
                params?: {
                    [key: string]: unknown;
                };
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["setting.SettingLines"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_settings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description setting.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_settings_one_changes: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.setting.ChangeLine"];
                };
            };
            /** @description setting.unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_units: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                parent_id?: string;
                kind?: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
                q?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.org.UnitRow"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parent_id?: string;
                    /** @enum {string} */
                    kind: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
                    name: string;
                    code?: string;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.UnitCreatedAnswer"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended, org.kind_not_allowed, org.code_taken, org.day_too_early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_units_one: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["org.UnitDetail"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_units_one_children: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                kind?: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
                as_of?: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.org.UnitRow"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_units_one_history: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.org.HistoryLine"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_units: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                parent_id?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.org.PublicUnit"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_units_one_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    on: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended, org.day_too_early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_units_one_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parent_id: string;
                    /** Format: date */
                    on: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended, org.kind_not_allowed, org.cycle, org.day_too_early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_units_one_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into_id: string;
                    /** Format: date */
                    on: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended, org.kind_not_allowed, org.cycle, org.day_too_early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_units_one_upgrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "county" | "town" | "village" | "community" | "grid" | "building_group" | "department" | "party_committee" | "general_branch" | "branch" | "party_group" | "enterprise" | "alliance";
                    /** Format: date */
                    on: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended, org.kind_not_allowed, org.not_an_upgrade, org.day_too_early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_units_one_dissolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended, org.has_children, org.day_too_early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_one_time_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.OpenedSession"];
                };
            };
            /** @description access.wrong_credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sessions_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.OpenedSession"];
                };
            };
            /** @description access.wrong_credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sessions_current_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_me_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.NewFactor"];
                };
            };
            /** @description access.second_factor_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_me_second_factor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.wrong_second_factor */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.second_factor_required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.no_second_factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sessions_current_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.OpenedSession"];
                };
            };
            /** @description access.wrong_second_factor */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.no_second_factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.Me"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_sessions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.access.MySession"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_sessions_one_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_me_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    old_password?: string;
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.wrong_credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.locked */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_accounts: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.access.AccountLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    phone: string;
                    password?: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.AccountOpened"];
                };
            };
            /** @description access.phone_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_accounts_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                q?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_accounts_one_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.for_himself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.account_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_accounts_one_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.account_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_accounts_one_sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.account_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_accounts_one_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    new_password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.account_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.RoleLines"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_grants: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                account_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.access.GrantLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_grants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account_id: string;
                    role: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.GrantAsked"];
                };
            };
            /** @description access.for_himself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.account_not_found, access.role_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.already_granted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_grants_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                account_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_grants_one_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.second_person, access.for_himself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.grant_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description access.not_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_grants_one_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description access.grant_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_audit: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                account_id?: string;
                action?: string;
                subject?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.access.AuditEntry"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_audit_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                account_id?: string;
                action?: string;
                subject?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_personal_views: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                person_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.access.ViewEntry"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_personal_views_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                person_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_me_personal_views: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.access.ViewOfMe"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_demo_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["access.DemoAccountLines"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_jobs: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "queued" | "running" | "done" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.jobs.JobLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_jobs_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                state?: "queued" | "running" | "done" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_jobs_one_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description job.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job.not_failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_files: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description file.unknown_type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file.damaged, file.too_many_pixels */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_files_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description file.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_files_one_thumb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description file.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ledger_roots: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.ledger.(anonymous_namespace).RootLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["figure.(anonymous_namespace).Indicators"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_figures_one: {
        parameters: {
            query?: {
                unit_id?: string;
                from_on?: string;
                to_on?: string;
                by?: "day" | "month" | "unit";
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["figure.(anonymous_namespace).FigureAnswer"];
                };
            };
            /** @description figure.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description figure.too_long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_figures_one_records: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.figure.Record"];
                };
            };
            /** @description figure.not_found, figure.no_records */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_figures_one_records_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path: {
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_me_messages: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.notify.MessageLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_messages_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notify.Unread"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_me_messages_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_calendar: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calendar.(anonymous_namespace).CalendarYear"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_days: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    /** Format: date */
                    until_on?: string;
                    working: boolean;
                    name: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_days_one_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                on: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description request.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_calendar_shifts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shifts?: components["schemas"]["calendar.Shift"][];
                    /** Format: date */
                    from_on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_changes: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.calendar.(anonymous_namespace).ChangeLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_trial: {
        parameters: {
            query: {
                from_at: string;
                minutes: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calendar.(anonymous_namespace).Trial"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_areas: {
        parameters: {
            query?: {
                unit_id?: string;
                kind?: "grid" | "zone" | "estate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.AreaCollection"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_map: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.(anonymous_namespace).MapGround"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_areas_at: {
        parameters: {
            query: {
                lat: number;
                lng: number;
                coordinates?: "wgs84" | "gcj02";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.PlaceFound"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_estates: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.place.EstateRow"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_estates_one_buildings: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                estate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.place.BuildingRow"];
                };
            };
            /** @description place.estate_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_areas_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "grid" | "zone" | "estate";
                    unit_id: string;
                    geojson: string;
                    /** @enum {string} */
                    mode: "check" | "replace";
                    /** @enum {string} */
                    coordinates?: "wgs84" | "gcj02";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.Imported"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description place.not_geojson */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_areas_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_estates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lat?: number;
                    lng?: number;
                    /** @enum {string} */
                    coordinates?: "wgs84" | "gcj02";
                    name: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.EstateCreated"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_estates_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                estate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lat?: number;
                    lng?: number;
                    /** @enum {string} */
                    coordinates?: "wgs84" | "gcj02";
                    name: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description place.estate_not_found, org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_estates_one_buildings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                estate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lat?: number;
                    lng?: number;
                    /** @enum {string} */
                    coordinates?: "wgs84" | "gcj02";
                    name: string;
                    unit_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.BuildingCreated"];
                };
            };
            /** @description place.estate_not_found, org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_buildings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                building_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lat?: number;
                    lng?: number;
                    /** @enum {string} */
                    coordinates?: "wgs84" | "gcj02";
                    name: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description place.building_not_found, org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_responsibles: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                area_id?: string;
                part?: "grid_worker" | "building_leader" | "zone_member";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.place.ResponsibleLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_responsibles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    part: "grid_worker" | "building_leader" | "zone_member";
                    account_id: string;
                    unit_id?: string;
                    area_id?: string;
                    /** Format: date */
                    since_on: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["place.ResponsibleAdded"];
                };
            };
            /** @description place.area_not_found, org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description place.already_responsible, org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_responsibles_one_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                responsible_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description place.responsible_not_found, place.area_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.Workflows"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflows_one_versions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.workflow.VersionLine"];
                };
            };
            /** @description workflow.definition_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflow_versions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.VersionFull"];
                };
            };
            /** @description workflow.definition_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.DraftSaved"];
                };
            };
            /** @description workflow.definition_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.definition_invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_checks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.CheckAnswer"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_simulations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: string;
                    /** Format: date-time */
                    start_at: string;
                    tier?: string;
                    moves?: components["schemas"]["workflow.MoveTried"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.Simulated"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_versions_one_switch_on: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description workflow.definition_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.version_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.definition_invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflow_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflow_items_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.ItemFull"];
                };
            };
            /** @description workflow.item_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflow_items_one_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.workflow.LineShown"];
                };
            };
            /** @description workflow.item_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_items_one_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    move: string;
                    form?: components["schemas"]["workflow.FormValue"][];
                    note?: string;
                    file_ids?: string[];
                    seen_state?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.ItemFull"];
                };
            };
            /** @description workflow.not_yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.item_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.move_not_open, workflow.paused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.note_needed, workflow.files_needed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_items_one_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date-time */
                    until_at?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.Paused"];
                };
            };
            /** @description workflow.item_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.paused, workflow.move_not_open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_items_one_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description workflow.item_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.not_paused, workflow.move_not_open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_items_one_extensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deadline: string;
                    /** Format: int64 */
                    minutes: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["workflow.ExtensionAsked"];
                };
            };
            /** @description workflow.item_not_found, workflow.no_such_deadline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.move_not_open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflow_extensions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "waiting" | "granted" | "refused" | "void";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.workflow.ExtensionLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_workflow_extensions_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "waiting" | "granted" | "refused" | "void";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_workflow_extensions_one_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                extension_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description workflow.second_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.extension_not_found, workflow.no_such_deadline */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.extension_over, workflow.paused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_workflow_extensions_one_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                extension_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description workflow.second_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.extension_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.extension_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                kind?: "direct" | "in_service" | "floating";
                status?: "probationary" | "full";
                tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.member.MemberLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_members: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    phone?: string;
                    id_number?: string;
                    address?: string;
                    education?: string;
                    /** Format: date */
                    birth_on?: string;
                    /** @enum {string} */
                    sex?: "female" | "male";
                    /** @enum {string} */
                    kind?: "direct" | "in_service" | "floating";
                    /** @enum {string} */
                    status?: "probationary" | "full";
                    /** @enum {string} */
                    tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                    branch_id: string;
                    group_id?: string;
                    /** Format: date */
                    joined_on: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.MemberAdded"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description member.already_member, member.id_number_taken, member.not_a_branch, org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                kind?: "direct" | "in_service" | "floating";
                status?: "probationary" | "full";
                tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_members_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.MemberDetail"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_members_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    phone?: string;
                    id_number?: string;
                    address?: string;
                    education?: string;
                    /** Format: date */
                    birth_on?: string;
                    /** @enum {string} */
                    sex?: "female" | "male";
                    /** @enum {string} */
                    kind?: "direct" | "in_service" | "floating";
                    /** @enum {string} */
                    status?: "probationary" | "full";
                    /** @enum {string} */
                    tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                    branch_id?: string;
                    group_id?: string;
                    /** Format: date */
                    joined_on?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.MemberDetail"];
                };
            };
            /** @description member.id_number_taken, member.not_a_branch */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_members_one_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields?: ("phone" | "id_number" | "address")[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.Revealed"];
                };
            };
            /** @description member.nothing_to_reveal */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members_one_history: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.member.MemberHistoryLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_residents: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.member.ResidentLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_residents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    phone?: string;
                    address?: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ResidentAdded"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_residents_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_residents_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ResidentLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_residents_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    phone?: string;
                    address?: string;
                    unit_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ResidentLine"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_member_import_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.MappingTemplates"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_member_import_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    mapping?: components["schemas"]["member.ColumnMapping"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.TemplateKept"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_member_imports: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.member.ImportLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_member_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    file_name: string;
                    unit_id: string;
                    /** @enum {string} */
                    mode: "all_or_nothing" | "skip_bad";
                    mapping?: components["schemas"]["member.ColumnMapping"][];
                    /** Format: int64 */
                    rows_total: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ImportBegun"];
                };
            };
            /** @description org.unit_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description org.unit_has_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_member_imports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ImportLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_member_imports_one_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    first_row: number;
                    rows?: string[][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.RowsReceived"];
                };
            };
            /** @description member.import_not_ready, member.import_rows_overlap */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_member_imports_one_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ImportLine"];
                };
            };
            /** @description member.import_not_ready, member.import_incomplete */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_member_imports_one_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["member.ImportLine"];
                };
            };
            /** @description member.import_not_ready, member.import_has_bad_rows */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_member_imports_one_bad_rows: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.member.BadRowLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_member_imports_one_bad_rows_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_point_rules: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                owner?: "member" | "organisation";
                tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                class?: "basic" | "exemplary" | "deduction" | "veto";
                q?: string;
                ended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.RuleLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    owner: "member" | "organisation";
                    /** @enum {string} */
                    tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                    /** @enum {string} */
                    class: "basic" | "exemplary" | "deduction" | "veto";
                    /**
                     * Format: int64
                     * @description points
                     */
                    amount: number;
                    /** @enum {string} */
                    per: "deed" | "hour";
                    /** Format: int64 */
                    max_hours?: number;
                    /** Format: int64 */
                    cap_day?: number;
                    /** Format: int64 */
                    cap_month?: number;
                    /** Format: int64 */
                    cap_year?: number;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_to?: string;
                    /** @enum {string} */
                    evidence: "none" | "photo" | "text";
                    /** @enum {string} */
                    certifier: "clerk" | "branch" | "town";
                    source: string;
                    bounds?: components["schemas"]["points.Bounds"];
                    trigger?: string;
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.RuleMade"];
                };
            };
            /** @description points.no_room_for_unit, points.outside_bounds */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_point_rules_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    owner: "member" | "organisation";
                    /** @enum {string} */
                    tier?: "secretary" | "committee" | "able_under_70" | "able_over_70";
                    /** @enum {string} */
                    class: "basic" | "exemplary" | "deduction" | "veto";
                    /**
                     * Format: int64
                     * @description points
                     */
                    amount: number;
                    /** @enum {string} */
                    per: "deed" | "hour";
                    /** Format: int64 */
                    max_hours?: number;
                    /** Format: int64 */
                    cap_day?: number;
                    /** Format: int64 */
                    cap_month?: number;
                    /** Format: int64 */
                    cap_year?: number;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_to?: string;
                    /** @enum {string} */
                    evidence: "none" | "photo" | "text";
                    /** @enum {string} */
                    certifier: "clerk" | "branch" | "town";
                    source: string;
                    bounds?: components["schemas"]["points.Bounds"];
                    trigger?: string;
                    unit_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.RuleMade"];
                };
            };
            /** @description points.rule_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.no_room_for_unit, points.outside_bounds */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_rules_one_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.rule_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_applications: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "waiting" | "certified" | "refused" | "withdrawn" | "second_person";
                rule_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.ApplicationLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_applications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule_id: string;
                    /** Format: date */
                    happened_on: string;
                    hours?: number;
                    text?: string;
                    file_ids?: string[];
                    for_organisation_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.Applied"];
                };
            };
            /** @description points.not_a_member */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.rule_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.rule_not_in_force, points.rule_elsewhere, points.wrong_owner, points.wrong_class, points.wrong_tier, points.in_future, points.year_settled, points.earns_nothing, points.evidence_needed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_point_applications: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.ApplicationLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_applications_one_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.application_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.application_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_applications_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "waiting" | "certified" | "refused" | "withdrawn" | "second_person";
                rule_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_point_applications_one_certify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description points
                     */
                    amount?: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.ApplicationDecided"];
                };
            };
            /** @description points.own_deed, points.second_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.application_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.application_over, points.cap_reached */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_applications_one_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.ApplicationDecided"];
                };
            };
            /** @description points.own_deed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.application_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.application_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_certifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule_id: string;
                    /** Format: date */
                    happened_on: string;
                    hours?: number;
                    title: string;
                    member_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.ListCertified"];
                };
            };
            /** @description points.rule_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.rule_not_in_force, points.rule_elsewhere, points.wrong_owner, points.wrong_class, points.wrong_tier, points.in_future, points.year_settled, points.earns_nothing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_credits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule_id: string;
                    member_id: string;
                    /** Format: date */
                    happened_on: string;
                    hours?: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.CreditMade"];
                };
            };
            /** @description points.own_deed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.rule_not_found, points.member_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.rule_not_in_force, points.rule_elsewhere, points.wrong_owner, points.wrong_class, points.wrong_tier, points.in_future, points.year_settled, points.earns_nothing, points.cap_reached */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_deductions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "waiting" | "confirmed" | "refused" | "reversed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.DeductionLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_deductions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule_id: string;
                    member_id: string;
                    /** Format: date */
                    happened_on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.DeductionProposed"];
                };
            };
            /** @description points.rule_not_found, points.member_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.rule_not_in_force, points.rule_elsewhere, points.wrong_owner, points.wrong_class, points.wrong_tier, points.in_future, points.year_settled, points.earns_nothing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_deductions_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "waiting" | "confirmed" | "refused" | "reversed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_point_deductions_one_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deduction_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.DeductionConfirmed"];
                };
            };
            /** @description points.second_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.deduction_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.deduction_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_deductions_one_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deduction_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.deduction_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.deduction_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_transfers_one_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.TransferMade"];
                };
            };
            /** @description ledger.transfer_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.not_reversible, ledger.already_reversed, ledger.insufficient */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_appeals: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "open" | "upheld" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.AppealLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_appeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    transfer_id?: string;
                    application_id?: string;
                    deduction_id?: string;
                    publication_line?: components["schemas"]["points.PublicationLineRef"];
                    text: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.AppealMade"];
                };
            };
            /** @description points.not_a_member */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.nothing_to_appeal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.already_appealed, points.appeal_too_late */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_point_appeals: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.AppealLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_appeals_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "open" | "upheld" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_point_appeals_one_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appeal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uphold: boolean;
                    decision: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.second_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.appeal_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.appeal_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_points: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.Standing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_points_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.Line"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members_one_points: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.Standing"];
                };
            };
            /** @description points.member_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members_one_points_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                member_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.Line"];
                };
            };
            /** @description points.member_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisations_one_points: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.Standing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisations_one_points_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.Line"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_publications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit_id: string;
                    /** Format: date */
                    from_on: string;
                    /** Format: date */
                    to_on: string;
                    /** @enum {string} */
                    names: "full" | "masked" | "number";
                    /** Format: int64 */
                    objection_days: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.PublicationMade"];
                };
            };
            /** @description points.period_not_over, points.period_published */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_publications_one_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.publication_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.publication_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_publications_one_finalise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.publication_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.publication_state, points.objections_still_open, points.objections_unanswered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_publications_one_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.publication_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.publication_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_publications: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.PublicationLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_publications_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.PublicationLine"];
                };
            };
            /** @description points.publication_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_publications_one_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
            };
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.PublishedLine"];
                };
            };
            /** @description points.publication_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_publications_one_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.PublicationProof"];
                };
            };
            /** @description points.not_a_member */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.publication_not_found, points.not_in_publication */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_publications_one_objections: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.ObjectionLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_publications_one_objections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    line?: number;
                    text: string;
                    name?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.Objected"];
                };
            };
            /** @description points.publication_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.objections_closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_publications_one_objections_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
            };
            header?: never;
            path: {
                publication_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_objections_one_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upheld: boolean;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description points.objection_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.objection_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_star_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.StarLevels"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_star_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: components["schemas"]["points.StarLevel"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_organisation_ranking: {
        parameters: {
            query?: {
                unit_id?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.OrganisationRanking"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_member_ranking: {
        parameters: {
            query?: {
                unit_id?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.MemberRanking"];
                };
            };
            /** @description points.ranking_is_off */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_grants: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.GrantLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_grants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    household_person_id?: string;
                    member_id?: string;
                    /**
                     * Format: int64
                     * @description points
                     */
                    amount: number;
                    reason: string;
                    unit_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.GrantMade"];
                };
            };
            /** @description points.own_deed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description points.member_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_point_grants_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_point_settlements: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.points.SettlementLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_point_settlements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int32 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["points.SettleStarted"];
                };
            };
            /** @description points.year_not_over, points.settled_already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_goods: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                kind?: "goods" | "service" | "virtual";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.Good"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_goods_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Good"];
                };
            };
            /** @description market.good_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_goods_one_slots: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.Slot"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_donation_receipts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                receipt_number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Receipt"];
                };
            };
            /** @description market.receipt_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_orders: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "held" | "handed_over" | "cancelled" | "expired";
                good_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.Order"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_orders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    good_id: string;
                    /** Format: int32 */
                    quantity: number;
                    slot_id?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Order"];
                };
            };
            /** @description market.nobody_to_pay */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.good_not_found, market.slot_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.good_is_off, market.window_closed, market.sold_out, market.limit_reached, market.slot_over, ledger.insufficient */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.slot_needed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_orders: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.Order"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_orders_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Order"];
                };
            };
            /** @description market.order_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_orders_one_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Order"];
                };
            };
            /** @description market.order_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.order_over, market.slot_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_goods: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "on" | "off";
                kind?: "goods" | "service" | "virtual";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.Good"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_goods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description: string;
                    /**
                     * Format: int64
                     * @description points
                     */
                    price: number;
                    place: string;
                    supplier?: string;
                    /** Format: int64 */
                    limit_per_person?: number;
                    /** @enum {string} */
                    limit_period?: "month" | "half_year" | "year";
                    /** Format: date */
                    expires_on?: string;
                    windows?: components["schemas"]["market.Window"][];
                    image_file_id?: string;
                    /** @enum {string} */
                    kind: "goods" | "service" | "virtual";
                    unit_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.GoodMade"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_goods_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "on" | "off";
                kind?: "goods" | "service" | "virtual";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    put_goods_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description: string;
                    /**
                     * Format: int64
                     * @description points
                     */
                    price: number;
                    place: string;
                    supplier?: string;
                    /** Format: int64 */
                    limit_per_person?: number;
                    /** @enum {string} */
                    limit_period?: "month" | "half_year" | "year";
                    /** Format: date */
                    expires_on?: string;
                    windows?: components["schemas"]["market.Window"][];
                    image_file_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Good"];
                };
            };
            /** @description market.good_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_goods_one_on: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Good"];
                };
            };
            /** @description market.good_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_goods_one_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Good"];
                };
            };
            /** @description market.good_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_goods_one_movements: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.Movement"];
                };
            };
            /** @description market.good_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_goods_one_movements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "purchase" | "donation" | "stocktake" | "write_off" | "handed_over";
                    /** Format: int64 */
                    quantity: number;
                    /** Format: int64 */
                    unit_cost_fen?: number;
                    donor?: string;
                    supplier?: string;
                    /** Format: date */
                    expires_on?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.StockMoved"];
                };
            };
            /** @description market.good_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.no_stock, market.stock_too_small */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_goods_one_movements_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
            };
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_goods_one_slots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                good_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    from_at: string;
                    /** Format: date-time */
                    to_at: string;
                    place: string;
                    /** Format: int32 */
                    places: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.SlotMade"];
                };
            };
            /** @description market.good_not_found, market.slot_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_orders_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "held" | "handed_over" | "cancelled" | "expired";
                good_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_orders_by_code_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Order"];
                };
            };
            /** @description market.order_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_orders_one_hand_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["market.Order"];
                };
            };
            /** @description market.own_order */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.order_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description market.order_over, market.wrong_code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_supplier_settlements: {
        parameters: {
            query: {
                limit?: number;
                after?: string;
                unit_id?: string;
                supplier?: string;
                from_on: string;
                to_on: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.market.SettlementLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_supplier_settlements_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                supplier?: string;
                from_on: string;
                to_on: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_public_case_categories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Categories"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_cases: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                grid_id?: string;
                state?: string;
                stage?: "establish" | "dispatch" | "handle" | "verify" | "rate" | "closed";
                category_id?: string;
                handler?: "me";
                overdue?: boolean;
                urgency?: "normal" | "urgent";
                q?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.CaseCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category_id: string;
                    text: string;
                    place: components["schemas"]["place.Given"];
                    /** @enum {string} */
                    urgency?: "normal" | "urgent";
                    photo_ids?: string[];
                    anonymous?: boolean;
                    private?: boolean;
                    contact_phone?: string;
                    /** @enum {string} */
                    channel?: "client" | "patrol" | "phone" | "walk_in" | "help" | "open311";
                    for_person?: components["schemas"]["casework.ForPerson"];
                    /** Format: date-time */
                    happened_at?: string;
                    extra?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.CaseMade"];
                };
            };
            /** @description casework.category_not_found, place.building_not_found, place.estate_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.category_is_off */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_case_duplicates: {
        parameters: {
            query?: {
                category_id?: string;
                lat?: number;
                lng?: number;
                coordinates?: "wgs84" | "gcj02";
                building_id?: string;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Cards"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Following"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.own_case, casework.case_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Following"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_cases: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.CaseCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_cases_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.CaseFull"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_cases_one_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.workflow.LineShown"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    move: string;
                    form?: components["schemas"]["workflow.FormValue"][];
                    note?: string;
                    file_ids?: string[];
                    seen_state?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.CaseFull"];
                };
            };
            /** @description workflow.not_yours, casework.not_level_above */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.move_not_open, workflow.paused, casework.no_bounces_left, casework.at_the_top, casework.tasks_open, casework.not_a_handler */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.note_needed, workflow.files_needed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    handlers?: components["schemas"]["casework.Helping"][];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.CaseFull"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.case_over, casework.not_a_handler */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_case_tasks_one_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    file_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description casework.task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.task_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Said"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.nobody_to_answer */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_cases_one_messages: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.MessageLine"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_reveal_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Contact"];
                };
            };
            /** @description casework.handler_may_not_reveal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.case_not_found, casework.no_contact */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into_id: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.same_case, casework.case_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_consultations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    parties?: string[];
                    result: string;
                    file_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Consulted"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_exclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.already_excluded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_cases_one_exclusion_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approve: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description casework.second_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.case_not_found, casework.exclusion_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.exclusion_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_cases_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                grid_id?: string;
                state?: string;
                stage?: "establish" | "dispatch" | "handle" | "verify" | "rate" | "closed";
                category_id?: string;
                handler?: "me";
                overdue?: boolean;
                urgency?: "normal" | "urgent";
                q?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_cases_board: {
        parameters: {
            query?: {
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Board"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_cases: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                lat?: number;
                lng?: number;
                coordinates?: "wgs84" | "gcj02";
                within_m?: number;
                closed?: boolean;
                category_code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.CaseCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_cases_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.PublicFull"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_cases_atom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_case_metrics: {
        parameters: {
            query?: {
                unit_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Metrics"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_case_metrics_one_cases: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                key?: string;
                unit_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.CaseCard"];
                };
            };
            /** @description casework.number_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_case_metrics_one_cases_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                key?: string;
                unit_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_public_case_metrics: {
        parameters: {
            query?: {
                unit_id?: string;
                from_on?: string;
                to_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.PublicMetrics"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_work: {
        parameters: {
            query?: {
                lat?: number;
                lng?: number;
                coordinates?: "wgs84" | "gcj02";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.Work"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_patrols: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.PatrolLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_patrols: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grid_id: string;
                    client_patrol_id: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.PatrolMade"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_patrols_one_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                patrol_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    points_checked?: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description casework.patrol_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_patrols: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.PatrolLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_patrols_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_help_calls: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "ringing" | "taken" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.HelpLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_help_calls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place?: components["schemas"]["place.Given"];
                    for_person?: components["schemas"]["casework.HelpFor"];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.HelpShown"];
                };
            };
            /** @description casework.category_not_found, place.building_not_found, place.estate_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.category_is_off */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_help_calls_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.HelpShown"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_help_calls_one_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                help_call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.HelpShown"];
                };
            };
            /** @description casework.help_call_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.help_call_taken, casework.help_call_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_help_calls_one_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                help_call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.HelpShown"];
                };
            };
            /** @description casework.help_call_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.help_call_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_help_calls_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "ringing" | "taken" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_case_categories: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.CategoryLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_case_categories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name_zh: string;
                    name_en?: string;
                    hint_zh?: string;
                    hint_en?: string;
                    parent_id?: string;
                    /** @enum {string} */
                    tier: "life" | "utility" | "ordinary" | "complex";
                    private: boolean;
                    sensitive: boolean;
                    source?: string;
                    code: string;
                    unit_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.CategoryMade"];
                };
            };
            /** @description casework.category_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.code_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_case_categories_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name_zh: string;
                    name_en?: string;
                    hint_zh?: string;
                    hint_en?: string;
                    parent_id?: string;
                    /** @enum {string} */
                    tier: "life" | "utility" | "ordinary" | "complex";
                    private: boolean;
                    sensitive: boolean;
                    source?: string;
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.CategoryMade"];
                };
            };
            /** @description casework.category_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_case_dispatch_rules: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.RuleLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_case_dispatch_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category_id?: string;
                    place_unit_id?: string;
                    to_unit_id?: string;
                    /** @enum {string} */
                    to_part?: "grid_worker" | "building_leader";
                    /** Format: int64 */
                    priority: number;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_to?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.RuleMade"];
                };
            };
            /** @description casework.category_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.nobody_to_send_to */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_case_dispatch_rules_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category_id?: string;
                    place_unit_id?: string;
                    to_unit_id?: string;
                    /** @enum {string} */
                    to_part?: "grid_worker" | "building_leader";
                    /** Format: int64 */
                    priority: number;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_to?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.RuleMade"];
                };
            };
            /** @description casework.rule_not_found, casework.category_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.nobody_to_send_to */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_case_dispatch_rules_one_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description casework.rule_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_joint_sessions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "planned" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.casework.SessionLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_joint_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit_id: string;
                    title: string;
                    /** Format: date-time */
                    at: string;
                    place: string;
                    department_ids?: string[];
                    case_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.SessionMade"];
                };
            };
            /** @description casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.case_over, casework.nobody_to_send_to */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_joint_sessions_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "planned" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_joint_sessions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.SessionFull"];
                };
            };
            /** @description casework.session_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_joint_sessions_one_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accepts: boolean;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.SessionFull"];
                };
            };
            /** @description casework.session_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.session_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_joint_sessions_one_agenda_one_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: string;
                    unit_id?: string;
                    /** Format: date */
                    due_on?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.SessionFull"];
                };
            };
            /** @description casework.session_not_found, casework.case_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.session_over, casework.agenda_decided, casework.nobody_to_send_to */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_joint_sessions_one_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["casework.SessionFull"];
                };
            };
            /** @description casework.session_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description casework.session_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_joint_sessions_one_calendar_ics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description casework.session_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_joint_sessions_calendar_ics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["feedback.(anonymous_namespace).About"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_public_app_complaints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    contact?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["feedback.(anonymous_namespace).Complained"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_app_complaints: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                answered?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.feedback.(anonymous_namespace).Line"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_app_complaints_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                answered?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_app_complaints_one_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                complaint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description feedback.complaint_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description feedback.already_answered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_charities: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "open" | "reached" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.charity.Charity"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_charities_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                charity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.Charity"];
                };
            };
            /** @description charity.charity_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_charities_one_pledges: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "pledged" | "received" | "cancelled";
            };
            header?: never;
            path: {
                charity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.charity.Pledge"];
                };
            };
            /** @description charity.charity_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_charities_one_pledges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                charity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    item_index: number;
                    /** Format: int64 */
                    quantity: number;
                    anonymous?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.Pledge"];
                };
            };
            /** @description charity.charity_not_found, charity.item_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charity.charity_closed, charity.ended, charity.enough */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_pledges: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.charity.Pledge"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_pledges_one_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pledge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.Pledge"];
                };
            };
            /** @description charity.pledge_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charity.pledge_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_charities: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "open" | "reached" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.charity.Charity"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_charities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit_id: string;
                    title: string;
                    text: string;
                    goal?: components["schemas"]["charity.Goal"][];
                    /** Format: date */
                    ends_on: string;
                    photo_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.CharityMade"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_charities_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "open" | "reached" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    put_charities_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                charity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** Format: date */
                    ends_on: string;
                    photo_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.Charity"];
                };
            };
            /** @description charity.charity_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charity.charity_closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_charities_one_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                charity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    report: string;
                    file_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.Charity"];
                };
            };
            /** @description charity.charity_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charity.charity_closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_charities_one_pledges_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                state?: "pledged" | "received" | "cancelled";
            };
            header?: never;
            path: {
                charity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_pledges_one_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pledge_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    quantity?: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["charity.Pledge"];
                };
            };
            /** @description charity.own_pledge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charity.pledge_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charity.pledge_over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_things: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                kind?: "lend" | "give";
                state?: "free" | "asked" | "held" | "lent" | "given" | "withdrawn";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.circulation.Thing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_things_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thing_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Thing"];
                };
            };
            /** @description circulation.thing_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_things: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                kind?: "lend" | "give";
                state?: "free" | "asked" | "held" | "lent" | "given" | "withdrawn";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.circulation.Thing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_things: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** @enum {string} */
                    condition: "as_new" | "good" | "worn";
                    /** Format: int32 */
                    days?: number;
                    photo_ids?: string[];
                    /** @enum {string} */
                    kind: "lend" | "give";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.ThingMade"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_things_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** @enum {string} */
                    condition: "as_new" | "good" | "worn";
                    /** Format: int32 */
                    days?: number;
                    photo_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Thing"];
                };
            };
            /** @description circulation.thing_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.in_use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description request.changed_meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_things_one_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Thing"];
                };
            };
            /** @description circulation.thing_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.not_free */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_things: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.circulation.Thing"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_things_one_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thing_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    /** Format: date */
                    until_on?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.own_thing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.thing_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.not_free, circulation.already_asked, circulation.too_long */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_loans: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                side?: "owner" | "asker";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.circulation.Loan"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_loans_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_loans_one_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan_state, circulation.not_free */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_loans_one_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_loans_one_hand_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan_state, circulation.wrong_code */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_loans_one_return_asked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_loans_one_returned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_loans_one_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loan_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["circulation.Loan"];
                };
            };
            /** @description circulation.loan_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_things_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                kind?: "lend" | "give";
                state?: "free" | "asked" | "held" | "lent" | "given" | "withdrawn";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_loans: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "asked" | "held" | "handed_over" | "returned" | "declined" | "cancelled" | "late";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.circulation.WatchedLoan"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_loans_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "asked" | "held" | "handed_over" | "returned" | "declined" | "cancelled" | "late";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    get_public_exemplars: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_exemplars_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemplar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description exemplar.exemplar_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_exemplars: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "nominated" | "published" | "refused" | "taken_down";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exemplars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit_id?: string;
                    name: string;
                    consented: boolean;
                    title: string;
                    story: string;
                    photo_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Nominated"];
                };
            };
            /** @description exemplar.consent_needed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_exemplars: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exemplars_one_like: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemplar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Likes"];
                };
            };
            /** @description exemplar.exemplar_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exemplars_one_unlike: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemplar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Likes"];
                };
            };
            /** @description exemplar.exemplar_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_exemplars_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "nominated" | "published" | "refused" | "taken_down";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_exemplars_one_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemplar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description exemplar.own_nomination */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exemplar.exemplar_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exemplar.state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exemplars_one_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemplar_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description exemplar.exemplar_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exemplar.state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_exemplars_one_take_down: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exemplar_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exemplar.(anonymous_namespace).Exemplar"];
                };
            };
            /** @description exemplar.exemplar_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exemplar.state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_wishes: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "collected" | "checked" | "published" | "claimed" | "delivered" | "closed" | "expired" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.wish.WishCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_public_wishes_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["wish.PublicWish"];
                };
            };
            /** @description wish.wish_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_wishes: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unit_id?: string;
                state?: "collected" | "checked" | "published" | "claimed" | "delivered" | "closed" | "expired" | "refused" | "withdrawn";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.wish.WishCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_wishes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "goods" | "service" | "company";
                    title: string;
                    text: string;
                    for_person?: components["schemas"]["wish.ForPerson"];
                    unit_id?: string;
                    photo_ids?: string[];
                    /** Format: date */
                    needed_by_on?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["wish.WishMade"];
                };
            };
            /** @description wish.too_many_open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_wishes: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.wish.WishCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me_claims: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.wish.WishCard"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_wishes_one_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    as: "member" | "team" | "organisation";
                    unit_id?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["wish.WishFull"];
                };
            };
            /** @description wish.own_wish, wish.not_a_member, wish.not_your_team */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wish.wish_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wish.already_claimed, wish.not_open, wish.too_many_claims */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_wishes_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["wish.WishFull"];
                };
            };
            /** @description wish.wish_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_wishes_one_lines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                wish_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.workflow.LineShown"];
                };
            };
            /** @description wish.wish_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_wishes_one_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    move: string;
                    form?: components["schemas"]["workflow.FormValue"][];
                    note?: string;
                    file_ids?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["wish.WishFull"];
                };
            };
            /** @description workflow.not_yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wish.wish_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description wish.claim_first, wish.name_in_text, workflow.move_not_open, workflow.paused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description workflow.note_needed, workflow.files_needed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_wishes_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
                unit_id?: string;
                state?: "collected" | "checked" | "published" | "claimed" | "delivered" | "closed" | "expired" | "refused" | "withdrawn";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_wishes_one_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wish_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["wish.Revealed"];
                };
            };
            /** @description wish.wish_not_found, wish.nobody_named */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_v2_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_open311_v2_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_v2_services_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_v2_requests_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_v2_tokens_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_clients: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List_linli.open311.(anonymous_namespace).ClientLine"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_open311_clients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["open311.(anonymous_namespace).KeyIssued"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_open311_clients_export: {
        parameters: {
            query: {
                format: "xlsx" | "csv";
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    post_open311_clients_one_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description open311.client_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description open311.already_revoked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description a problem that any route may have */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
