set(depends linli_platform_command)
set(test_depends linli_platform_testkit)
set(embed calendar=data/calendar/calendar.txt)
