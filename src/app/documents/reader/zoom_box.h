// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_layout.h"

#include <QComboBox>

namespace parvis {

/// How large pages are shown: a list of sizes, and a line in which any other percentage is typed. It asks; whoever
/// shows the pages answers with showZoom. GUI thread.
class ZoomBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoomBox(QWidget* parent = nullptr);

    /// The size in which pages stand there now; what is being typed stays.
    void showZoom(int percent);

Q_SIGNALS:
    void percentWanted(double percent);
    void fitWanted(parvis::PageLayout::Fit fit);
    void selectionWanted(); ///< what is selected is to fill the window

private:
    void choose(int row);
    void takeTyped();
    void showCurrent();

    int percent_ = 100;
};

} // namespace parvis
