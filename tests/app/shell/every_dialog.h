// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspace_page_fixture.h"

#include <QDialog>

#include <functional>
#include <vector>

namespace parvis::test {

struct NamedDialog
{
    const char* name;
    std::function<QDialog*(WorkspacePageFixture&)> make;
};

/// Every dialog, as the pages and the menus make it.
std::vector<NamedDialog> everyDialog();

} // namespace parvis::test
