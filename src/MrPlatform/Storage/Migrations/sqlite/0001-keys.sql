create table data_protection_key (id integer primary key autoincrement, friendly_name text, xml text);
