// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/ocr_module.h"

#include <QByteArray>

#include <array>
#include <climits>

#include <dlfcn.h>
#include <unistd.h>

namespace parvis {

namespace {

/// Of this program, links followed, with a slash at its end.
QByteArray ownFolder()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
    const QByteArray program(path.data(), length > 0 ? length : 0);
    return program.left(program.lastIndexOf('/') + 1);
}

} // namespace

std::unique_ptr<PageReader> loadPageReader()
{
    void* module = ::dlopen((ownFolder() + pageReaderModule).constData(), RTLD_NOW | RTLD_LOCAL);
    const auto make = module ? reinterpret_cast<MakePageReader>(::dlsym(module, makePageReaderName)) : nullptr;
    return std::unique_ptr<PageReader>(make ? make() : nullptr);
}

} // namespace parvis
