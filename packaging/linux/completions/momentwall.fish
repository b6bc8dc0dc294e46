# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_momentwall_global_optspecs
    string join \n language= h/help V/version
end

function __fish_momentwall_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_momentwall_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_momentwall_using_subcommand
    set -l cmd (__fish_momentwall_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c momentwall -n "__fish_momentwall_needs_command" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_needs_command" -s V -l version -d 'Print version'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "new" -d 'Make a fresh wall, or a copy of a built-in sample'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "import" -d 'Make a wall from a table or a list'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "add" -d 'Add moments at the end of a wall, or of a stage'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "export" -d 'Write the photo, a table, minutes or the wall itself'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "check" -d 'List every problem in walls'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "summary" -d 'Count what is on a wall'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "recover" -d 'Bring back what a window or session had when it was interrupted'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "session" -d 'Edit a wall from a script, one change a line on the standard input'
complete -c momentwall -n "__fish_momentwall_needs_command" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c momentwall -n "__fish_momentwall_using_subcommand new" -l sample -d 'Copy a built-in sample instead of starting empty' -r -f -a "cafe\t'A café: 12 moments'
hotel\t'A hotel stay: 30 moments'
shop\t'A small online shop: 60 moments'"
complete -c momentwall -n "__fish_momentwall_using_subcommand new" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand new" -l force -d 'Replace a wall that is there; it is backed up first'
complete -c momentwall -n "__fish_momentwall_using_subcommand new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand import" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand import" -l force -d 'Replace a wall that is there; it is backed up first'
complete -c momentwall -n "__fish_momentwall_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand add" -l stage -d 'The stage they belong to; a new name makes a new stage' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand add" -l type -d 'Their contact type; a new label makes a new type' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand add" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand add" -l parked -d 'Park them'
complete -c momentwall -n "__fish_momentwall_using_subcommand add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l sample -d 'Export a built-in sample instead of a file' -r -f -a "cafe\t'A café: 12 moments'
hotel\t'A hotel stay: 30 moments'
shop\t'A small online shop: 60 moments'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l format -d 'The format, where OUT is - ' -r -f -a "csv\t'A table'
md\t'Minutes'
json\t'The wall itself'
svg\t'The photo as a drawing'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l width -d 'Width of the photo in pixels, up to 32000' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l scale -d 'Pixels per unit of the photo\'s page, which is 1920 units wide as 16:9' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l shape -d 'Shape of the photo' -r -f -a "screen\t'The shape of the screen; without a window 16:9'
16:9\t'A wide screen'
a4\t'A sheet, landscape'
a3\t'A sheet, landscape'
a1\t'A sheet, landscape'
flipchart\t'A flip-chart sheet, portrait'
line\t'One long line'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l theme -d 'Colours of the photo' -r -f -a "paper\t'Light paper'
dark\t'Dark'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l poster -d 'Spread the PDF over sheets to cut and glue' -r -f -a "a4\t'Sheets of A4'
a3\t'Sheets of A3'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l sheets -d 'Sheets of the poster beside each other, 1 to 20; as many as make it readable if not given' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l page -d 'Which page: the wall, the priorities, or both' -r -f -a "wall\t'The wall'
priorities\t'The priorities with their plans'
all\t'Both, one under the other; in a PDF also a page for each priority'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l today -d 'The day on which something counts as overdue, like 2026-11-21; today if not given' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l transparent -d 'Leave out the photo\'s background'
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l without-parked -d 'Leave the parked notes out of the photo and the minutes; the wall inside a photo keeps them'
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l without-wall -d 'Leave the wall out of the photo\'s file; the photo then no longer opens as the wall'
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -l outlines -d 'Draw the SVG\'s letters as outlines, which look the same everywhere and are no text any more'
complete -c momentwall -n "__fish_momentwall_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand check" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand summary" -l today -d 'The day on which something counts as overdue, like 2026-11-21; today if not given' -r
complete -c momentwall -n "__fish_momentwall_using_subcommand summary" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand summary" -l json -d 'Print one JSON object'
complete -c momentwall -n "__fish_momentwall_using_subcommand summary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand recover" -l out -d 'The wall to make, ending with .wall.json' -r -F
complete -c momentwall -n "__fish_momentwall_using_subcommand recover" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand recover" -l force -d 'Replace a wall that is there; it is backed up first'
complete -c momentwall -n "__fish_momentwall_using_subcommand recover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand session" -l language -d 'The language of this run; without it the one in the preferences' -r -f -a "en\t'English'
de\t'German'"
complete -c momentwall -n "__fish_momentwall_using_subcommand session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "new" -d 'Make a fresh wall, or a copy of a built-in sample'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "import" -d 'Make a wall from a table or a list'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "add" -d 'Add moments at the end of a wall, or of a stage'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "export" -d 'Write the photo, a table, minutes or the wall itself'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "check" -d 'List every problem in walls'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "summary" -d 'Count what is on a wall'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "recover" -d 'Bring back what a window or session had when it was interrupted'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "session" -d 'Edit a wall from a script, one change a line on the standard input'
complete -c momentwall -n "__fish_momentwall_using_subcommand help; and not __fish_seen_subcommand_from new import add export check summary recover session help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
