// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace parvis {

/// The picture with light and dark exchanged: what is black on white becomes white on black, and each colour keeps its
/// hue. Any thread.
QImage onDarkPaper(QImage picture);

} // namespace parvis
