#pragma once

#include "widgets/look/theme.h"

namespace parvis::test {

/// The look and the size of text that were there come back at its end.
class KeptTheme
{
public:
    KeptTheme() = default;
    ~KeptTheme()
    {
        Theme::setMode(mode_);
        Theme::setTextPercent(percent_);
    }
    Q_DISABLE_COPY(KeptTheme)

private:
    Theme::Mode mode_ = Theme::mode();
    int percent_ = Theme::textPercent();
};

} // namespace parvis::test
