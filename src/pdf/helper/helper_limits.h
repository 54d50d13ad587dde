// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parvis {

/// Running out of memory, wherever it is noticed, ends the process with NoMemoryExit. No picture of its memory is left
/// on the disk when it crashes. To be called before the first document arrives: what is there already is no part of it.
void endWhenMemoryEnds();

/// What the last document has left free goes back to the system.
void giveMemoryBack();

/// The memory that the process may take from now on, beyond what its libraries occupy. In bytes.
void limitMemory(qint64 bytes);

/// Seconds of processor time that the process may take from now on; more, and the system ends it (SIGXCPU).
void limitProcessorTime(int seconds);

} // namespace parvis
