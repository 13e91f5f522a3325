/// The version of the program, as said by `--version` and kept in every transcript.
let programVersion = "0.1.0"
