// The process's memory, where a run needs much of it twice.
#pragma once

namespace agenda {

/// Gives what is free back to the system, where the C library can: what is kept in pieces for later would stand
/// beside what comes next. Worth it only where much was let go.
void give_back_memory();

} // namespace agenda
