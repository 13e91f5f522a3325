// Filled in by the change that follows.
