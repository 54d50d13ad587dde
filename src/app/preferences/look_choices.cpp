// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/look_choices.h"

#include "domain/translate.h"

namespace parvis {

Choices<Look::Mode> colourChoices()
{
    return {{translate("app", "As the system", "colours"), Look::Mode::System},
            {translate("app", "Light", "colours"), Look::Mode::Light},
            {translate("app", "Dark", "colours"), Look::Mode::Dark}};
}

Choices<int> textSizeChoices()
{
    Choices<int> sizes;
    for (const int percent : {100, 125, 150, 200})
        sizes.emplace_back(translate("app", "%1 %").arg(percent), percent);
    return sizes;
}

} // namespace parvis
