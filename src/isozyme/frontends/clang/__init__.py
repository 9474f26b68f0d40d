"""The C and C++ front end: `isozyme cc` and `isozyme c++`, compiler drivers over the installed clang."""
